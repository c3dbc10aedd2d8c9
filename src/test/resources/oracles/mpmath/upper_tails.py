"""Logarithms of upper tails far beyond the smallest double: normal, Student, chi-square and binomial law, and one Welch test.

Made with mpmath 1.3.0, which works with 60 digits here and writes 22 of them. Writes into the working directory. No two laws share a
method: erfc; incomplete gamma and beta functions, or quadrature of Student's density where the series of the latter does not converge
in reasonable time; a sum over the binomial's terms from k upwards.
"""
from mpmath import betainc, erfc, exp, gammainc, inf, log, log1p, loggamma, mp, mpf, nstr, pi, quad, sqrt

mp.dps = 60


def normal(z):
    z = mpf(z)
    return log1p(-erfc(-z / sqrt(2)) / 2) if z < 0 else log(erfc(z / sqrt(2)) / 2)


def student(t, df):
    t, df = mpf(t), mpf(df)
    if df < 10_000:
        return log(betainc(df / 2, mpf(1) / 2, 0, df / (df + t * t), regularized=True) / 2)
    constant = loggamma((df + 1) / 2) - loggamma(df / 2) - log(df * pi) / 2
    log_density = lambda s: constant - (df + 1) / 2 * log1p(s * s / df)
    if t <= 1:
        return log(mpf(1) / 2 - quad(lambda s: exp(log_density(s)), [0, t]))
    # s = t exp(u), relative to the density at t; the exponent falls by one within each width.
    width = 1 / ((df + 1) * t * t / (df + t * t) - 1)
    ratio = lambda u: exp(log_density(t * exp(u)) - log_density(t) + u)
    return log_density(t) + log(t) + log(quad(ratio, [0, *(width * 2**i for i in range(-1, 9)), inf]))


def chi_square(x, df):
    return log(gammainc(mpf(df) / 2, mpf(x) / 2, inf, regularized=True))


def binomial(k, n, p):
    k, n, p = int(k), int(n), mpf(p)
    first = (loggamma(n + 1) - loggamma(k + 1) - loggamma(n - k + 1) + k * log(p) + (n - k) * log1p(-p))
    term = total = mpf(1)
    while k < n and term > mpf(10) ** -50 * total:
        term *= mpf(n - k) / (k + 1) * p / (1 - p)
        total, k = total + term, k + 1
    return first + log(total)


def welch(n, mean1, deviation1, mean2, deviation2):
    """ln p, two-sided, of samples of equal size."""
    n = int(n)
    v1, v2 = mpf(deviation1) ** 2 / n, mpf(deviation2) ** 2 / n
    df = (v1 + v2) ** 2 / ((v1**2 + v2**2) / (n - 1))
    return log(2) + student(abs(mpf(mean1) - mpf(mean2)) / sqrt(v1 + v2), df)


def write(name, what, law, cases):
    with open(name, "w", newline="\n") as file:
        file.write(f"# {what}, value. Source: upper_tails.py with mpmath 1.3.0.\n")
        for case in cases:
            file.write(",".join([*case, nstr(law(*case), 22)]) + "\n")


T = "0.01 0.5 1 2 5 10 37 40 100 1e4 1e9 1e170".split()
DF = "0.5 1 1.7 2 5 9.3 29 99 100.3 198 1000 9998 1e5 1e6 5e6 1e9 1e12".split()
Z = "-37 -20 -8 -3 -1 -0.5 0 1e-8 0.5 1 2 5 8 10 20 37 38.5 40 100 1000 1e5 1e10 1e100".split()
X = {
    "1": "0.1 1 5 20 100 600 1500 3000 1e4 1e5 1e8",
    "2": "0.1 1 5 20 100 600 1500 3000 1e4 1e5 1e8",
    "3": "0.1 1 5 20 100 600 1500 3000 1e4 1e5 1e8",
    "7": "1 5 20 100 600 1500 3000 1e4 1e5 1e8",
    "10": "5 20 100 600 1500 3000 1e4 1e5 1e8",
    "50": "100 600 1500 3000 1e4 1e5 1e8",
    "255": "600 1500 3000 1e4 1e5 1e8",
    "1000": "1500 3300 3500 3000 1e4 1e5 1e8",
    "20000": "28000 29500 1e5 1e8",
    "1000000": "1050000 1055000",
}
BINOMIAL = """900,1000,0.1 1000,1000,0.5 100000,100000,0.01 800000,1000000,0.5 3,5,1e-200 60000,100000,0.5
1000000000,2000000000,0.49 54,100,0.5"""

write("normal-upper-tail.csv", "log P(Z > z) of the standard normal law: z", normal, [(z,) for z in Z])
write("student-upper-tail.csv", "log P(T > t) of Student's law: t, degrees of freedom", student, [(t, df) for df in DF for t in T])
write("chi-square-upper-tail.csv", "log P(X > x) of the chi-square law: x, degrees of freedom", chi_square,
      [(x, df) for df, all_x in X.items() for x in all_x.split()])
write("binomial-upper-tail.csv", "log P(X >= k) of the binomial law: k, n, p", binomial,
      [tuple(case.split(",")) for case in BINOMIAL.split()])
write("welch.csv", "ln p of Welch's test: n of each sample, mean and deviation of one, of the other", welch,
      [("10000", "0.98993", "0.001342", "1.413706", "0.006760")])
