"""Steps of SciPy's Moré-Thuente line search and stops of its L-BFGS-B.

Made with scipy 1.16.0. Writes into the working directory. line-search.csv: function (below), first step, accepted step, evaluations of
the function after the start; constants are those of L-BFGS-B 3.0. lbfgs.csv: Rosenbrock's function from the origin: tolerance on the
gradient, iterations, x, y; the tolerance on the relative decrease is 64 epsilon as scikit-learn sets it.
"""
import csv
import numpy as np
from scipy.optimize import minimize
from scipy.optimize._dcsrch import DCSRCH

FUNCTIONS = {
    "rational": (lambda t: -t / (t * t + 2), lambda t: (t * t - 2) / (t * t + 2) ** 2),                    # Moré and Thuente, eq. 5.1
    "wall": (lambda t: t ** 8 / 8 - t, lambda t: t ** 7 - 1),
    "kink": (lambda t: abs(t - 1) - t / 10, lambda t: (1.0 if t > 1 else -1.0) - .1),
    "wave": (lambda t: np.cos(5 * t) - t / 20, lambda t: -5 * np.sin(5 * t) - .05),
}

class Counted:
    def __init__(self, f):
        self.f, self.n = f, 0
    def __call__(self, t):
        self.n += 1
        return float(self.f(t))

with open("scipy-1.16.0-line-search.csv", "w", newline="") as file:
    out = csv.writer(file, lineterminator="\n")
    out.writerow(["function", "first", "step", "evaluations"])
    for name, (phi, slope) in FUNCTIONS.items():
        for first in (1e-6, 1e-3, 0.1, 0.7, 1.0, 3.0, 10.0, 1e3):
            counted = Counted(phi)
            search = DCSRCH(counted, Counted(slope), 1e-3, 0.9, 0.1, 0, 1e10)
            step, *_ , task = search(first, phi0=float(phi(0)), derphi0=float(slope(0)), maxiter=50)
            if step is not None and np.isfinite(step):
                out.writerow([name, repr(first), repr(float(step)), counted.n])

def rosenbrock(x):
    a, b = 1 - x[0], x[1] - x[0] * x[0]
    return a * a + 100 * b * b, np.array([-2 * a - 400 * x[0] * b, 200 * b])

with open("scipy-1.16.0-lbfgs.csv", "w", newline="") as file:
    out = csv.writer(file, lineterminator="\n")
    out.writerow(["tolerance", "iterations", "x", "y"])
    for tolerance in ("1e-1", "1e-3", "1e-6", "1e-30"):
        r = minimize(rosenbrock, np.zeros(2), jac=True, method="L-BFGS-B", options={"gtol": float(tolerance), "ftol": 64 * np.finfo(float).eps, "maxls": 50})
        out.writerow([tolerance, r.nit, repr(float(r.x[0])), repr(float(r.x[1]))])
        print(r.message)
