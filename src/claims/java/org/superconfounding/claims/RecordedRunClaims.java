package org.superconfounding.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.superconfounding.audit.LoggedQuantity.*;
import static org.superconfounding.audit.Proof.Method.ENUMERATION;
import static org.superconfounding.audit.junit.Certified.proves;
import static org.superconfounding.audit.junit.Certified.refutes;
import static org.superconfounding.audit.junit.Evidence.audit;
import static org.superconfounding.audit.junit.Evidence.conclude;
import static org.superconfounding.claims.AriaRuns.meanS;
import static org.superconfounding.io.Decimals.fixed;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.superconfounding.audit.Proof;
import org.superconfounding.audit.Rules;
import org.superconfounding.audit.junit.Claim;
import org.superconfounding.bell.Behaviour;
import org.superconfounding.bell.BellTest;
import org.superconfounding.bell.LocalPolytope;
import org.superconfounding.experiment.RecordedChsh;

/** What the recorded runs of the Bell state say against classical models, by how they were taken. */
class RecordedRunClaims {

    // tag::B7[]
    @Test
    @Claim("B7")
    void shouldSpeakAgainstLocalModelsOnlyIfNoneKnowsTheBlock() {
        List<RecordedChsh> runs = AriaRuns.BELL;

        var violation = AriaRuns.violation(runs);
        double logged =
                Arrays.stream(PublishedLogs.LOGS.values(IONQ_BELL_S)).average().orElseThrow();
        double[] informed = runs.stream().mapToDouble(run -> (run.s() - 2) / 2).toArray();
        conclude(audit("B7")
                .oracle("mean recorded S", logged, meanS(runs), "author's file, S as published")
                .oracle("largest deviation of a model that knows the block from the recorded correlators", defect(runs))
                .expects(0, "built to agree")
                .oracle(AriaRuns.byHand(violation, meanS(runs)))
                .reading("usual-assumptions")
                .finding(violation)
                .negative("the runs without entanglement", AriaRuns.violation(AriaRuns.NONE))
                .reading("any-local-model")
                .finding(refutes(
                        "no local model gives the recorded correlators",
                        "first-recorded-run-local-model",
                        "second-recorded-run-local-model"))
                .negative(
                        "a model that does not know the block",
                        Proof.whether(
                                        "it can give S = " + fixed(meanS(runs), 3),
                                        BellTest.CHSH.classicalMaximum() >= meanS(runs))
                                .by(ENUMERATION, Behaviour.strategies(2), "at most 2"))
                .positive(
                        "settings drawn afresh for each shot, so that no model knows them",
                        proves("no local model gives S above 2", "chsh-local-bound"))
                .percent("informed-0", informed[0], 0)
                .percent("informed-1", informed[1], 0)
                .value("mean-s", meanS(runs), 3)
                .count("shots", runs.get(0).shots())
                .count("trials-needed", BellAnalysis.trialsNeeded(meanS(runs), Rules.DETECTION_ALPHA))
                .count("trials-for-certainty", BellAnalysis.trialsNeeded(meanS(runs), 1e-9)));
        assertThat(restIsLocal(runs, informed))
                .as("what the informed shots leave is a mixture of local strategies that know no block")
                .isTrue();
    }
    // end::B7[]

    private static double defect(List<RecordedChsh> runs) {
        return runs.stream()
                .mapToDouble(run -> LoopholeModels.defect(LoopholeModels.inOrder(run.correlators())))
                .max()
                .orElseThrow();
    }

    private static boolean restIsLocal(List<RecordedChsh> runs, double[] informed) {
        return IntStream.range(0, runs.size())
                .mapToObj(i -> LoopholeModels.withoutTheInformed(
                        LoopholeModels.inOrder(runs.get(i).correlators()), informed[i]))
                .allMatch(rest -> LocalPolytope.membership(LoopholeModels.knowingTheBlock(rest))
                        .local());
    }
}
