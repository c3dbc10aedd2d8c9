"""Draws of NumPy's legacy stream, RandomState(seed), and splits that scikit-learn makes from it.

Made with numpy 2.3.1 and scikit-learn 1.7.1; the legacy stream is frozen (NEP 19). Writes into the working directory.
Columns: seed, call, values separated by spaces.
"""
import csv
import numpy as np
from sklearn.model_selection import train_test_split

def text(values):
    return " ".join(repr(v) for v in np.asarray(values).tolist())

with open("numpy-2.3.1-random-state.csv", "w", newline="") as f:
    out = csv.writer(f, lineterminator="\n")
    out.writerow(["seed", "call", "values"])
    for seed in (0, 1, 42, 61, 65, 123456789, 2**31 - 1):
        out.writerow([seed, "random_sample(7)", text(np.random.RandomState(seed).random_sample(7))])
        late = np.random.RandomState(seed)
        late.random_sample(4000)
        out.writerow([seed, "random_sample(3) after 4000", text(late.random_sample(3))])
        pair = np.random.RandomState(seed)
        out.writerow([seed, "uniform(0, pi) and random_sample() in turn, 3 times", text([v for _ in range(3) for v in (pair.uniform(0, np.pi), pair.random_sample())])])
        out.writerow([seed, "uniform(-2, 5) 3 times", text(np.random.RandomState(seed).uniform(-2, 5, 3))])
        for n in (1, 2, 10, 257):
            out.writerow([seed, f"permutation({n})", text(np.random.RandomState(seed).permutation(n))])
    for seed in (42, 61):
        train, test = train_test_split(np.arange(2000), test_size=0.3, random_state=seed)
        out.writerow([seed, "train_test_split(2000, 0.3) train", text(train)])
        out.writerow([seed, "train_test_split(2000, 0.3) test", text(test)])
    out.writerow([7, "train_test_split(11, 0.3) train", text(train_test_split(np.arange(11), test_size=0.3, random_state=7)[0])])
