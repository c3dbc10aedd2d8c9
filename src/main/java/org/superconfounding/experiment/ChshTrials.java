package org.superconfounding.experiment;

import java.util.Arrays;
import org.superconfounding.causal.ConfoundingStrength;
import org.superconfounding.statistics.Interval;
import org.superconfounding.statistics.Intervals;
import org.superconfounding.statistics.Summary;

/** The trials of one scenario, summarised: the CHSH value S, and the confounding strength |S|/2. */
public record ChshTrials(Summary signed, Summary strength) {
    private static final double LEVEL = 0.95;

    public static ChshTrials of(double[] s) {
        double[] strength = Arrays.stream(s).map(ConfoundingStrength::ofChsh).toArray();
        return new ChshTrials(Summary.of(s), Summary.of(strength));
    }

    /** 95 % Student interval of the mean confounding strength. */
    public Interval interval() {
        return Intervals.student(strength, LEVEL);
    }
}
