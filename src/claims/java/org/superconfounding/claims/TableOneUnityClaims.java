package org.superconfounding.claims;

import static org.superconfounding.audit.Oracle.ROUNDING;
import static org.superconfounding.audit.Proof.Method.CONSTRUCTION;
import static org.superconfounding.audit.Proof.Method.COUNTEREXAMPLE;
import static org.superconfounding.audit.Proof.Method.ENUMERATION;
import static org.superconfounding.audit.junit.Certified.proves;
import static org.superconfounding.audit.junit.Certified.refutes;
import static org.superconfounding.audit.junit.Evidence.audit;
import static org.superconfounding.audit.junit.Evidence.conclude;
import static org.superconfounding.io.Decimals.fixed;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.superconfounding.audit.Proof;
import org.superconfounding.audit.junit.AuditRun;
import org.superconfounding.audit.junit.Claim;
import org.superconfounding.bell.Behaviour;
import org.superconfounding.bell.BellExpression;
import org.superconfounding.bell.BellTest;
import org.superconfounding.bell.QuantumMaximum;
import org.superconfounding.bell.QuantumStrategies;
import org.superconfounding.bell.QuantumStrategy;
import org.superconfounding.causal.ConfoundingStrength;
import org.superconfounding.quantum.Simulator;

/** What Table I says of all four tests together: one normalisation, one causal story, and what they owe to entanglement. */
class TableOneUnityClaims {
    private static final BellExpression CH = BellTest.CLAUSER_HORNE.expression();
    private static final double ROOT2 = Math.sqrt(2);
    private static final double OPTIMISED = 1e-9;

    private static final String[] LOCAL = {
        "chsh-local-bound", "ch-local-bound", "hardy-local-bound", "mermin-local-bound"
    };

    // tag::U8[]
    @Test
    @Claim("U8")
    void shouldNormaliseEachBoundButNotGiveOneScale() {
        double bell = CH.value(QuantumStrategies.chsh().behaviour());
        double noise = CH.value(Behaviour.uniform(2));
        double third = ConfoundingStrength.ofMermin(TableOneMerminClaims.biseparable());
        conclude(audit("U8")
                .oracle("CH of the Bell state", (ROOT2 - 1) / 2, bell, "closed form (S − 2)/4")
                .oracle("CH of white noise", -0.5, noise, "closed form (0 − 2)/4")
                .negative(
                        "CH put on the scale of CHSH, |4 CH + 2|/2",
                        Proof.whether(
                                        "the largest classical CS by CH is 0",
                                        Math.abs(4 * CH.classicalMaximum() + 2) / 2 == 0)
                                .by(ENUMERATION, Behaviour.strategies(2), "it is 1, as for CHSH"))
                .reading("bounds-by-violation")
                .finding(proves(
                        "the largest classical CS is 1 for CHSH and Mermin, and 0 for max(CH, 0) and for Hardy with his premises",
                        LOCAL))
                .reading("bounds-by-formula")
                .finding(refutes("with CS = |CH| the largest classical CS by CH is 0", "ch-local-bound"))
                .positive("the violation, max(CH, 0)", proves("its largest is 0", "ch-local-bound"))
                .reading("one-scale")
                .finding(refutes("one experiment has one strength by CHSH and by CH", "strengths-by-chsh-and-ch"))
                .positive(
                        "Mermin's test with a third party that always answers plus",
                        Proof.whether("the best strength is that by CHSH", Math.abs(third - ROOT2) < ROUNDING)
                                .by(CONSTRUCTION, "CS = " + fixed(third, 4)))
                .value("noise-ch", ConfoundingStrength.ofClauserHorne(noise), 1)
                .value("bell-ch", ConfoundingStrength.ofClauserHorne(bell), 3)
                .value("bell-chsh", ROOT2, 3)
                .dataset(TableOneBounds.bounds())
                .dataset(TableOneBounds.comparison()));
    }
    // end::U8[]

    /** Each of three parties guesses its neighbour's setting, where an even number of settings is primed (Almeida et al. 2010). */
    private static BellTest guessYourNeighboursInput() {
        BellExpression sum = BellExpression.event(3, 0b000, 0b000);
        for (int settings : new int[] {0b011, 0b101, 0b110}) {
            int neighbours = (settings >> 1 | settings << 2) & 0b111;
            sum = sum.plus(1, BellExpression.event(3, neighbours, settings));
        }
        return new BellTest("guess your neighbour's input", sum, List.of(), 1, 1, "Phys. Rev. Lett. 104, 230404");
    }

    // tag::U9[]
    @Test
    @Claim("U9")
    void shouldBoundEachClassicalCommonCauseAndExceedTheBoundByEntanglement() {
        BellTest guess = guessYourNeighboursInput();
        double guessed = QuantumMaximum.of(guess, AuditRun.seed("U9"), 4).value();
        conclude(audit("U9")
                .finding(proves("in each of the four tests a classical common cause obeys the bound", LOCAL))
                .finding(proves(
                        "in each of the four tests an entangled state exceeds the bound",
                        "chsh-quantum-bound",
                        "ch-quantum-bound",
                        "hardy-strategy",
                        "mermin-quantum-bound"))
                .oracle("largest local value of a test with no quantum violation", guess.classicalMaximum())
                .expects(1, 0, "Almeida et al., Phys. Rev. Lett. 104, 230404 (2010)")
                .oracle("its largest quantum value", 1, guessed, OPTIMISED, "Almeida et al. 2010")
                .negative(
                        "a Bell state with enough white noise",
                        refutes("it exceeds the bound of CHSH at the paper's settings", "noisy-bell-state-local-model"))
                .value("guessed", guessed, 0));
    }
    // end::U9[]

    /** C²(1 − C)/(2 − C)²: Hardy's probability at equal settings by the concurrence of the one state that meets his premises. */
    private static double byConcurrence(double c) {
        return c * c * (1 - c) / ((2 - c) * (2 - c));
    }

    // tag::U10[]
    @Test
    @Claim("U10")
    void shouldOweHardysEventToEntanglementThoughNotToTheMostOfIt() {
        QuantumStrategy best = QuantumStrategies.hardy();
        double probability = BellTest.HARDY.expression().value(best.behaviour());
        double concurrence = Simulator.density(best.preparation()).concurrence();
        double classical = BellTest.HARDY.expression().classicalMaximum();
        conclude(audit("U10")
                .oracle("concurrence of the best state", 3 - Math.sqrt(5), concurrence, OPTIMISED, "closed form")
                .oracle("probability by concurrence", byConcurrence(concurrence), probability, OPTIMISED, "closed form")
                .negative(
                        "Hardy's premises left out",
                        Proof.whether("the event is forbidden without entanglement", classical == 0)
                                .by(
                                        COUNTEREXAMPLE,
                                        "the constant strategy gives it with probability " + fixed(classical, 0)))
                .reading("can-occur")
                .finding(proves(
                        "no classical common cause, hence no separable state, gives the event", "hardy-local-bound"))
                .finding(proves("an entangled state gives it", "hardy-strategy"))
                .reading("every-entangled-state")
                .finding(refutes("every entangled state can give it", "hardy-less-than-maximal-entanglement"))
                .positive("the state of the best strategy", proves("it gives the event", "hardy-strategy"))
                .value("concurrence", concurrence, 3)
                .value("probability", probability, 4));
    }
    // end::U10[]
}
