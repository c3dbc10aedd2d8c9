"""Welch's test of the author's logged strengths, classical against no confounding, by SciPy.

Made with scipy 1.16.0 and PyYAML 6.0.2. Argument: expected/author-logs.yaml. Writes into the working directory: ln p, two-sided.
"""
import sys
import numpy as np
import yaml
from scipy.stats import ttest_ind

logs = yaml.safe_load(open(sys.argv[1]))["quantities"]
strengths = [np.abs(logs[name]["values"]) / 2 for name in ("exp2-s-classical", "exp2-s-none")]
p = ttest_ind(*strengths, equal_var=False).pvalue
with open("scipy-1.16.0-welch-logs.csv", "w") as file:
    file.write(f"ln_p\n{np.log(p)!r}\n".replace("np.float64(", "").replace(")", ""))
