package org.superconfounding.audit;

/** The constants of the verdict rules. {@code docs/method.adoc} gives the reasons; nothing else in the code sets them. */
public final class Rules {
    /** Two-sided tail probability below which a printed value is not typical of a sampling distribution. */
    public static final double TYPICAL_ALPHA = 0.001;
    /** Share of replications in which a threshold statement must hold to count as reproduced. */
    public static final double REQUIRED_SHARE = 0.95;
    /**
     * The same for a statement that a test at level 5 % is <em>not</em> significant: under a true null hypothesis its
     * share is 95 %, so the requirement leaves room for the test's own false alarms.
     */
    public static final double REQUIRED_SHARE_OF_NON_SIGNIFICANCE = 0.90;
    /** Confidence level of the interval that a share must clear. */
    public static final double SHARE_LEVEL = 0.999;
    /**
     * A share this far above the required one is clear of it. Between the two lies the rule's grey zone, in which either outcome is
     * possible and neither is an error.
     */
    public static final double CLEAR_OF_REQUIREMENT = 0.02;
    /** Level of a significance test on published data. */
    public static final double DETECTION_ALPHA = 0.05;
    /** Power below which a test that found nothing says nothing, and numbers that are merely typical do not carry a verdict. */
    public static final double REQUIRED_POWER = 0.8;
    /** Width, in standard errors of the replication mean, of the check against a sampled quantity's closed form. */
    public static final double ORACLE_STANDARD_ERRORS = 5;
    /** Two-sided normal tail beyond {@link #ORACLE_STANDARD_ERRORS}. */
    public static final double ORACLE_ALPHA = 5.733e-7;
    /** Fewest replications with which a tail probability below {@link #TYPICAL_ALPHA} can occur at all. */
    public static final int FEWEST_REPLICATIONS = 2000;

    private Rules() {}
}
