package org.superconfounding.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.audit.Oracle.ROUNDING;
import static org.superconfounding.audit.Proof.Method.COUNTEREXAMPLE;
import static org.superconfounding.audit.junit.AuditRun.runs;
import static org.superconfounding.audit.junit.Certified.proves;
import static org.superconfounding.audit.junit.Certified.refutes;
import static org.superconfounding.audit.junit.Evidence.audit;
import static org.superconfounding.audit.junit.Evidence.conclude;
import static org.superconfounding.claims.Experiment1ConfounderClaims.xx;
import static org.superconfounding.claims.Experiment1ConfounderClaims.zz;
import static org.superconfounding.experiment.Experiments.ONE;
import static org.superconfounding.io.Decimals.fixed;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.superconfounding.audit.Proof;
import org.superconfounding.audit.junit.Claim;
import org.superconfounding.audit.junit.Evidence;
import org.superconfounding.certificate.Certificate;
import org.superconfounding.experiment.Experiment1;
import org.superconfounding.experiment.Experiment1Protocol;
import org.superconfounding.quantum.Circuit;
import org.superconfounding.quantum.OutcomeDistribution;
import org.superconfounding.quantum.Simulator;

/** Experiment 1, the confounder removed (paper, Methods). Qubit 0 is A's, qubit 1 is B's. */
class Experiment1ProductStateClaims {
    private static final Circuit BELL = Experiment1Protocol.BELL_STATE;
    private static final Circuit ZERO = Experiment1Protocol.ZERO;
    private static final Circuit PLUS = Experiment1Protocol.PLUS;

    // tag::E1.4[]
    @Test
    @Claim("E1.4")
    void shouldLeaveNoDependenceInAProductStateWhateverTheRawCorrelatorSays() {
        var executed = runs(ONE, Experiment1Protocol.asExecuted());
        Certificate certificate = Certificate.named("product-states-keep-correlations");
        double covariance = covariance(Simulator.outcomes(Experiment1.zzCircuit(BELL)));
        conclude(audit("E1.4")
                .negative(
                        "|Φ⁺⟩ taken for a product state",
                        Proof.whether("the outcomes have no covariance in Z", Math.abs(covariance) <= ROUNDING)
                                .by(COUNTEREXAMPLE, "covariance " + fixed(covariance, 4)))
                .reading("dependence")
                .finding(proves(
                        "the outcomes of a product state are independent in every basis",
                        "product-states-are-independent"))
                .reading("chosen-state")
                .finding(proves("E_ZZ and E_XX of |0⟩ ⊗ |+⟩ are both 0", certificate.name()))
                .reading("any-state")
                .finding(refutes("E_ZZ and E_XX vanish for every product state", certificate.name()))
                .positive("|0⟩ ⊗ |+⟩", proves("E_ZZ and E_XX vanish", certificate.name()))
                .oracle("E_ZZ of |00⟩", certificate.value("one"), zz(ZERO), "the certificate")
                .oracle("E_XX of |++⟩", certificate.value("one"), xx(PLUS), "the certificate")
                .oracle("E_XX of |00⟩", 0, xx(ZERO), "closed form: x x′ = 0")
                .oracleOfMean("sampled E_ZZ of |++⟩", executed.distribution(result -> result.removed()
                        .zz()))
                .expects(0, "closed form: z z′ = 0")
                .difference("Product state of Experiment 1")
                .difference("Removal of the confounder or intervention")
                .value("zz-of-zero", zz(ZERO), 0)
                .value("xx-of-plus", xx(PLUS), 0));
        assertThat(Simulator.density(PLUS).concurrence())
                .as("the program's do(A) is another preparation: nothing is done to A of a Bell pair")
                .isLessThan(ROUNDING);
    }
    // end::E1.4[]

    private static double covariance(OutcomeDistribution law) {
        double a = 2 * law.marginal(0).probability(0) - 1;
        double b = 2 * law.marginal(1).probability(0) - 1;
        return law.correlator(0, 1) - a * b;
    }

    private static Circuit product(double thetaA, double phiA, double thetaB, double phiB) {
        return Circuit.of(2, 2).ry(0, thetaA).rz(0, phiA).ry(1, thetaB).rz(1, phiB);
    }

    @Property
    @Claim("E1.4")
    void shouldHaveNoCovarianceInAnyProductStateAndBasis(
            @ForAll @Angle double thetaA,
            @ForAll @Angle double phiA,
            @ForAll @Angle double thetaB,
            @ForAll @Angle double phiB,
            @ForAll @Angle double basis) {
        Circuit rotated = product(thetaA, phiA, thetaB, phiB).ry(0, basis).ry(1, -basis / 3);
        OutcomeDistribution law = Simulator.outcomes(Experiment1.zzCircuit(rotated));
        Evidence.observe("raw correlator of a product state", law.correlator(0, 1));
        assertThat(Evidence.observe("covariance of a product state", covariance(law)))
                .as("E(AB) − E(A)E(B) of a product state")
                .isBetween(-ROUNDING, ROUNDING);
    }

    @Property
    @Claim("E1.4")
    void shouldGiveTheProductOfBlochComponentsAsCorrelator(
            @ForAll @Angle double thetaA,
            @ForAll @Angle double phiA,
            @ForAll @Angle double thetaB,
            @ForAll @Angle double phiB) {
        Circuit product = product(thetaA, phiA, thetaB, phiB);
        double x = StrictMath.sin(thetaA) * StrictMath.cos(phiA) * StrictMath.sin(thetaB) * StrictMath.cos(phiB);
        double z = StrictMath.cos(thetaA) * StrictMath.cos(thetaB);
        assertThat(Evidence.observe("deviation of E_XX", xx(product) - x))
                .as("E_XX = x x′")
                .isBetween(-ROUNDING, ROUNDING);
        assertThat(Evidence.observe("deviation of E_ZZ", zz(product) - z))
                .as("E_ZZ = z z′")
                .isBetween(-ROUNDING, ROUNDING);
    }

    @Property
    @Claim("E1.3")
    void shouldBoundTheTwoCorrelationsOfProductStates(
            @ForAll @Angle double thetaA,
            @ForAll @Angle double phiA,
            @ForAll @Angle double thetaB,
            @ForAll @Angle double phiB) {
        Circuit product = product(thetaA, phiA, thetaB, phiB);
        assertThat(Evidence.observe("|E_ZZ| + |E_XX|", Math.abs(zz(product)) + Math.abs(xx(product))))
                .as("|z z′| + |x x′| ≤ 1 by the Cauchy-Schwarz inequality, and mixtures cannot exceed it")
                .isLessThanOrEqualTo(1 + ROUNDING);
    }
}
