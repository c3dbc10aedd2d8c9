package org.superconfounding.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.audit.Basis.AS_EXECUTED;
import static org.superconfounding.audit.Basis.AS_WRITTEN;
import static org.superconfounding.audit.Basis.THEORY;
import static org.superconfounding.audit.Oracle.ROUNDING;
import static org.superconfounding.audit.Proof.Method.CLOSED_FORM;
import static org.superconfounding.audit.Proof.Method.ENUMERATION;
import static org.superconfounding.audit.junit.Evidence.audit;
import static org.superconfounding.audit.junit.Evidence.conclude;
import static org.superconfounding.claims.Experiment5Protocols.AUTHORS_SEEDS;
import static org.superconfounding.claims.Experiment5Protocols.DOMAINS;
import static org.superconfounding.claims.Experiment5Protocols.EXECUTED;
import static org.superconfounding.io.Decimals.fixed;
import static org.superconfounding.io.Decimals.percent;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.superconfounding.audit.ClaimAudit;
import org.superconfounding.audit.Proof;
import org.superconfounding.audit.junit.Certified;
import org.superconfounding.audit.junit.Claim;
import org.superconfounding.bell.ChshSettings;
import org.superconfounding.experiment.Experiment5Protocol;
import org.superconfounding.experiment.PairEnsemble;
import org.superconfounding.experiment.PairPreparation;
import org.superconfounding.experiment.ReplayedSeed;
import org.superconfounding.experiment.SeededDataSet;
import org.superconfounding.learning.SampleLaw;

/** Experiment 5, what differs between the test domains (paper, Methods, Experiment 5). */
class Experiment5DomainClaims {

    // tag::E5.8[]
    @Test
    @Claim("E5.8")
    void shouldRefuteThatLabelsAreMadeAlikeInAllDomains() {
        Experiment5Protocol unflipped = AUTHORS_SEEDS.withNoise(0, 0);
        List<SeededDataSet> domains = domains(AUTHORS_SEEDS);
        var notFlipped = domains.stream().mapToDouble(Experiment5Replay::causal).average();
        var rates = domains.stream().limit(DOMAINS.size()).map(domain -> percent(domain.noise(), 1));
        conclude(audit("E5.8")
                .negative(
                        "Experiment 3's states, whose angle moves P(A)",
                        alike(new PairPreparation.PartiallyEntangled()))
                .reading("between-test-domains")
                .finding(oneRate(AUTHORS_SEEDS))
                .positive("the program with its label flips left out", oneRate(unflipped))
                .reading("from-training-to-test")
                .finding(asInTraining(AUTHORS_SEEDS))
                .positive("the program with its label flips left out", asInTraining(unflipped))
                .reading("the-same-law-of-rates")
                .finding(alike(EXECUTED))
                .shared()
                .oracle("mean share of labels that were not flipped", notFlipped.orElseThrow())
                .expects(Experiment5Log.MEAN_CAUSAL, 5e-5, "author's log: accuracy of a classifier that answers A")
                .correction(alike(EXECUTED))
                .oracle("P(B=1) in each domain", EXECUTED.at(0.5).law().labelOne())
                .expects(0.5, "closed form: mean of sin²(θ/2) over θ uniform on [0, π]")
                .negative("Experiment 3's states", alike(new PairPreparation.PartiallyEntangled()))
                .value("rates", rates.collect(Collectors.joining(", ")))
                .percent("not-flipped", Experiment5Log.MEAN_CAUSAL, 1)
                .difference("Label noise in Experiment 5"));
        assertThat(AUTHORS_SEEDS.trainingNoise())
                .as("labels flipped in training")
                .isZero();
    }
    // end::E5.8[]

    /** Those of every run, one after the other. */
    private static List<SeededDataSet> domains(Experiment5Protocol protocol) {
        return ReplayedSeed.all(protocol).stream()
                .flatMap(seed -> seed.domains().stream())
                .toList();
    }

    /** Counted in every domain of every run of the program, each replayed label by label. */
    private static Proof oneRate(Experiment5Protocol protocol) {
        List<ReplayedSeed> seeds = ReplayedSeed.all(protocol);
        long distinct = seeds.stream()
                .mapToLong(seed -> seed.domains().stream()
                        .map(SeededDataSet::noise)
                        .distinct()
                        .count())
                .max()
                .orElseThrow();
        String detail = "up to " + distinct + " different rates in a run";
        return Proof.whether(AS_EXECUTED, "in each run the five test domains flip labels at one rate", distinct == 1)
                .by(ENUMERATION, (long) seeds.size() * DOMAINS.size(), detail);
    }

    private static Proof asInTraining(Experiment5Protocol protocol) {
        int flips = domains(protocol).stream().mapToInt(SeededDataSet::flips).sum();
        String detail =
                flips + " of " + protocol.seeds() * DOMAINS.size() * protocol.domainRows() + " labels are flipped";
        return Proof.whether(AS_EXECUTED, "labels of the test domains are A's value, as in training", flips == 0)
                .by(ENUMERATION, (long) protocol.seeds() * DOMAINS.size(), detail);
    }

    /** Without flips, or with the same mean rate of flips everywhere. */
    private static Proof alike(PairPreparation preparation) {
        SampleLaw reference = preparation.at(1).law();
        boolean all = DOMAINS.stream()
                .map(preparation::at)
                .map(PairEnsemble::law)
                .allMatch(law -> {
                    double copied = law.probability(0, 0, 0)
                            + law.probability(0, 1, 0)
                            + law.probability(1, 0, 1)
                            + law.probability(1, 1, 1);
                    return Math.abs(law.labelOne() - reference.labelOne()) < ROUNDING
                            && Math.abs(copied - 1) < ROUNDING;
                });
        String detail = "P(A=1) is " + fixed(reference.labelOne(), 2) + " at full confounding";
        return Proof.whether(THEORY, "P(A) and P(B|A) are the same in all five domains before labels are flipped", all)
                .by(ENUMERATION, DOMAINS.size(), detail);
    }

    // tag::E5.9[]
    @Test
    @Claim("E5.9")
    void shouldRefuteThatTheDomainsReachTheQuantumMaximum() {
        ClaimAudit audit = audit("E5.9");
        ToDoubleFunction<PairEnsemble> paper = pair -> pair.strength(ChshSettings.PAPER);
        PairEnsemble strongest = EXECUTED.at(1);
        double elliptic = 2 * StrictMath.sqrt(2) / Math.PI * 1.3506438810476755;
        long above = DOMAINS.stream()
                .filter(strength -> paper.applyAsDouble(EXECUTED.at(strength)) > 1)
                .count();
        judged(audit, "settings-of-the-paper", paper);
        judged(audit, "best-settings", PairEnsemble::bestStrength);
        judged(audit, "best-settings-of-each-sample", PairEnsemble::meanBestStrengthOfASample);
        conclude(audit.reading("as-described")
                .finding(Certified.settled(AS_WRITTEN, SPAN, true, LARGEST))
                .negative("the same with a quarter of white noise in every domain", spans(audit, 0.75, paper))
                .shared()
                .oracle("strongest domain, paper's settings", paper.applyAsDouble(strongest))
                .expects((1 + 2 / Math.PI) / StrictMath.sqrt(2), "closed form: ⟨ZZ⟩ = 1, ⟨XX⟩ = mean of sin θ = 2/π")
                .oracle("strongest domain, best settings", strongest.bestStrength())
                .expects(StrictMath.sqrt(1 + 4 / (Math.PI * Math.PI)), "Horodecki criterion by hand: √(1 + (2/π)²)")
                .oracle("strongest domain, each sample", strongest.meanBestStrengthOfASample())
                .expects(elliptic, 1e-9, "mean of √(1 + sin²θ): 2√2 E(½)/π, E(½) the complete elliptic integral")
                .correction(proportional(EXECUTED))
                .oracle("half-way domain", paper.applyAsDouble(EXECUTED.at(0.5)))
                .expects((1 + 2 / Math.PI) / StrictMath.sqrt(8), "closed form: half of the strongest")
                .negative("white noise on a Bell state", proportional(new PairPreparation.Isotropic()))
                .dataset(Experiment5Tables.domainStrength())
                .value("paper-settings", paper.applyAsDouble(strongest), 3)
                .value("best-settings", strongest.bestStrength(), 3)
                .value("each-sample", strongest.meanBestStrengthOfASample(), 3)
                .value("beside-the-label", strongest.strengthBesideLabel(ChshSettings.PAPER), 3)
                .count("domains-above-one", above)
                .difference("Confounding strength of the five domains"));
        assertThat(strongest.stateBesideLabel().concurrence())
                .as("concurrence of A and C once B is attached")
                .isLessThan(1e-7);
    }
    // end::E5.9[]

    private static final String SPAN = "the domains' CS runs from 0.0 to 1.414";
    private static final String LARGEST = "domains-below-the-quantum-maximum";

    private static void judged(ClaimAudit audit, String reading, ToDoubleFunction<PairEnsemble> strength) {
        audit.reading(reading)
                .finding(Certified.settled(AS_EXECUTED, SPAN, false, LARGEST))
                .positive(
                        "white noise on a Bell state, at the paper's settings",
                        spans(audit, 1, pair -> pair.strength(ChshSettings.PAPER)))
                .negative("the same with a quarter of white noise in every domain", spans(audit, 0.75, strength));
    }

    /** Whether a Bell state in white noise has domains of which the weakest's CS may print as 0.0 and the strongest's as 1.414. */
    private static Proof spans(ClaimAudit audit, double most, ToDoubleFunction<PairEnsemble> strength) {
        PairPreparation preparation = new PairPreparation.Isotropic();
        double smallest = strength.applyAsDouble(preparation.at(0));
        double largest = strength.applyAsDouble(preparation.at(most));
        boolean admitted = audit.printed("smallest CS").admits(smallest)
                && audit.printed("largest CS").admits(largest);
        return Proof.whether(AS_WRITTEN, SPAN, admitted)
                .by(CLOSED_FORM, DOMAINS.size(), "it runs from " + fixed(smallest, 3) + " to " + fixed(largest, 3));
    }

    private static Proof proportional(PairPreparation preparation) {
        double slope = (1 + 2 / Math.PI) / StrictMath.sqrt(2);
        boolean all = DOMAINS.stream()
                .allMatch(s -> Math.abs(preparation.at(s).strength(ChshSettings.PAPER) - s * slope) < ROUNDING);
        String statement =
                "a domain in which the gate acts with probability s has CS = s (1 + 2/π)/√2 at the paper's settings";
        return Proof.whether(AS_EXECUTED, statement, all)
                .by(CLOSED_FORM, DOMAINS.size(), "the largest is " + fixed(slope, 3));
    }
}
