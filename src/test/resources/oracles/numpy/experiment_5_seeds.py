"""What the seeds 42 to 61 decide of Experiment 5, by NumPy and scikit-learn themselves.

Made with numpy 2.3.1 and scikit-learn 1.7.1. Writes into the working directory. The order of draws is that of the author's program
(pilsungk/Bell-confounding, commit adaf748, src/ex7_multi_seed.py, lines 95 to 117, 148 and 307 to 321); the measured bit A of a row
with angle t is 1 with probability sin(t/2)**2. Columns: seed; mean and variance of the number of ones among the 1400 rows trained on;
P(at most 697 ones), P(at most 700); for each of five domains the noise, the number of flipped labels, and mean and variance of
(rows with A = 1, C = 0 and label 1) - (rows with A = 1, C = 0 and label 0); then the expected number of ones among the 1000 rows that
are observed before the interventions (line 197), and of labels 1 under do(C=0) and under do(C=1) (line 278).
"""
import csv
import numpy as np
from sklearn.model_selection import train_test_split

def law(p):
    pmf = np.array([1.0])
    for q in p:
        pmf = np.convolve(pmf, [1 - q, q])
    return pmf

def one(angles):
    return np.sin(np.asarray(angles) / 2) ** 2

def training(seed):
    stream = np.random.RandomState(seed)
    angles = [(stream.uniform(0, np.pi), stream.random_sample())[0] for _ in range(2000)]
    return one(train_test_split(np.array(angles), test_size=0.3, random_state=seed)[0])

def domains(seed):
    stream = np.random.RandomState(seed)
    for i in range(5):
        noise = stream.uniform(0, 0.1)
        stream = np.random.RandomState(seed + i)
        flips, mean, variance = 0, 0.0, 0.0
        for _ in range(500):
            q = one(stream.uniform(0, np.pi))
            linked = i > 0 and stream.random_sample() < i / 4
            flip = stream.random_sample() < noise
            flips += flip
            if not linked:
                mean += -q if flip else q
                variance += q * (1 - q)
        yield from (noise, flips, mean, variance)

def interventions(seed):
    stream = np.random.RandomState(seed)
    for _ in range(2000):
        stream.uniform(0, np.pi), stream.random_sample()
    yield one([(stream.uniform(0, np.pi), stream.random_sample())[0] for _ in range(1000)]).sum()
    for _ in range(2):
        yield one([stream.uniform(0, np.pi) for _ in range(1000)]).sum()

with open("experiment-5-seeds.csv", "w", newline="") as f:
    out = csv.writer(f, lineterminator="\n")
    out.writerow(["seed", "ones_mean", "ones_variance", "p_697", "p_700"]
                 + [f"{name}_{i}" for i in range(5) for name in ("noise", "flips", "excess_mean", "excess_variance")]
                 + ["observed_ones", "do_c0_ones", "do_c1_ones"])
    for seed in range(42, 62):
        p = training(seed)
        pmf = law(p)
        values = [p.sum(), (p * (1 - p)).sum(), pmf[:698].sum(), pmf[:701].sum(), *domains(seed), *interventions(seed)]
        out.writerow([seed] + [repr(float(v)) for v in values])
