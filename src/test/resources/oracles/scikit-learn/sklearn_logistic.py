"""Answers of scikit-learn's default logistic regression on data sets of two binary features, as eight cell counts.

Made with scikit-learn 1.7.1, numpy 2.3.1 and scipy 1.16.0. Writes into the working directory.
The default solver is L-BFGS with tol = 1e-4 on the mean loss: it stops before the optimum, which decides the answer at cells that
training never showed. Columns: counts n_ACB (a, c, b), features used, n_iter, weights, intercept, answers at (a,c) = 00, 10, 01, 11.
"""
import csv, os, sys
os.environ["OMP_NUM_THREADS"] = os.environ["OPENBLAS_NUM_THREADS"] = "1"
import numpy as np
from sklearn.linear_model import LogisticRegression

CELLS = [(a, c, b) for b in (0, 1) for c in (0, 1) for a in (0, 1)]          # index a + 2c + 4b
GRID = np.array([(0, 0), (1, 0), (0, 1), (1, 1)], float)

def rows(counts):
    x = np.array([(a, c) for (a, c, b), n in zip(CELLS, counts) for _ in range(n)], float)
    y = np.array([b for (a, c, b), n in zip(CELLS, counts) for _ in range(n)])
    return x, y

def answers(counts, features, **options):
    x, y = rows(counts)
    use = {"naive": [0, 1], "causal": [0], "confounded": [1]}[features]
    m = LogisticRegression(**options).fit(x[:, use], y)
    w = np.zeros(2); w[use] = m.coef_[0]
    return [int(m.n_iter_[0]), *(repr(float(v)) for v in w), repr(float(m.intercept_[0])), *m.predict(GRID[:, use]).tolist()]

def write(name, cases, **options):
    with open(name, "w", newline="") as f:
        out = csv.writer(f, lineterminator="\n")
        out.writerow([f"n{a}{c}{b}" for a, c, b in CELLS] + ["features", "n_iter", "w_a", "w_c", "intercept", "at00", "at10", "at01", "at11"])
        for counts, features in cases:
            out.writerow([*counts, features, *answers(counts, features, **options)])

equal = [([1400 - n, 0, 0, 0, 0, 0, 0, n], "naive") for n in [1, 2, 5, 10, 50, 100, 200, 300, 400, 500] + list(range(600, 801)) + [900, 1000, 1200, 1390, 1398, 1399]]
write("sklearn-1.7.1-equal-columns.csv", equal)
rng = np.random.default_rng(20250828)
other = []
for k in range(240):
    p = rng.dirichlet([0.6] * 8) if k % 2 else rng.dirichlet([8, .2, .2, .4, .4, .2, .2, 8])
    counts = rng.multinomial(1400 if k % 3 else 100, p).tolist()
    if sum(counts[:4]) and sum(counts[4:]):
        other.append((counts, ("naive", "causal", "confounded")[k % 3]))
write("sklearn-1.7.1-other-data.csv", other)
for tol in ("1e-2", "1e-3", "1e-6", "1e-8"):
    write(f"sklearn-1.7.1-tol-{tol}.csv", equal[10:211:10], tol=float(tol), max_iter=10000)
write("sklearn-1.7.1-c-10.csv", other[::6], C=10)
write("sklearn-1.7.1-c-0.1.csv", other[::6], C=0.1)
