"""Optimum of the penalised likelihood that scikit-learn's LogisticRegression(C=1) stands for, by SciPy.

Made with scipy 1.16.0. Writes into the working directory. Data: rows (A, C, label) of which only (0, 0, 0) and (1, 1, 1) occur.
Columns: number of zeros, number of ones, P(1 | A=1, C=0) to six digits.
"""
import csv
import numpy as np
from scipy.optimize import minimize

with open("scipy-1.16.0-logistic-optimum.csv", "w", newline="") as file:
    out = csv.writer(file, lineterminator="\n")
    out.writerow(["zeros", "ones", "probability"])
    for zeros, ones in ((709, 691), (966, 434), (441, 959)):
        # Both weights are equal by symmetry: w each, and intercept b.
        loss = lambda x: x[0] ** 2 + zeros * np.logaddexp(0, x[1]) + ones * np.logaddexp(0, -2 * x[0] - x[1])
        w, b = minimize(loss, np.zeros(2), method="Nelder-Mead", options={"xatol": 1e-12, "fatol": 1e-12, "maxiter": 10_000}).x
        out.writerow([zeros, ones, f"{1 / (1 + np.exp(-w - b)):.6f}"])
