package org.superconfounding.claims;

import static org.superconfounding.audit.junit.Evidence.printed;

import java.util.function.DoubleUnaryOperator;
import org.superconfounding.audit.Column;
import org.superconfounding.audit.Dataset;
import org.superconfounding.audit.junit.AuditRun;
import org.superconfounding.bell.BellExpression;
import org.superconfounding.bell.BellTest;
import org.superconfounding.bell.QuantumMaximum;
import org.superconfounding.causal.ConfoundingStrength;

/** What Table I prints beside what its definitions give. */
final class TableOneBounds {
    private static final double ROOT2 = Math.sqrt(2);
    private static final int STARTS = 3;

    private TableOneBounds() {}

    /** CS of a value of CH read as the magnitude of its violation. */
    static double violation(double ch) {
        return Math.max(0, ch);
    }

    /**
     * All four tests, CH by the magnitude of its value and by that of its violation; over all local models and all quantum
     * behaviours, for Hardy over those that meet his premises, where P is at least 0.
     */
    static Dataset bounds() {
        Dataset.Builder table = Dataset.of(
                "table-one",
                "The four Bell tests of Table I under one normalisation",
                Column.of("test", "with the normalisation"),
                Column.of("classical_bound", "largest value of local models"),
                Column.of("quantum_maximum", "largest quantum value"),
                Column.of("printed_classical_cs", "classical strength in Table I"),
                Column.of("printed_quantum_cs", "quantum strength in Table I"),
                Column.of("largest_classical_cs", "largest strength of local models by our enumeration"),
                Column.of("largest_quantum_cs", "largest quantum strength by our calculation"));
        row(table, "CHSH", BellTest.CHSH, ConfoundingStrength::ofChsh, "1", "√2");
        row(table, "CH, |CH|", BellTest.CLAUSER_HORNE, ConfoundingStrength::ofClauserHorne, "0", "√2 − 1");
        row(table, "CH, violation", BellTest.CLAUSER_HORNE, TableOneBounds::violation, "0", "√2 − 1");
        row(
                table,
                "Hardy",
                BellTest.HARDY,
                ConfoundingStrength::ofHardy,
                "0",
                printed("U5", "P").text());
        row(table, "Mermin", BellTest.MERMIN, ConfoundingStrength::ofMermin, "1", "2");
        return table.build();
    }

    private static void row(
            Dataset.Builder table,
            String name,
            BellTest test,
            DoubleUnaryOperator strength,
            String printedClassical,
            String printedQuantum) {
        boolean conditional = !test.forbidden().isEmpty();
        double quantum = optimum(test);
        table.row(
                name,
                test.classicalMaximum(),
                quantum,
                printedClassical,
                printedQuantum,
                larger(
                        strength,
                        test.classicalMaximum(),
                        conditional ? 0 : test.expression().classicalMinimum()),
                larger(strength, quantum, conditional ? 0 : -optimum(negative(test))));
    }

    private static double larger(DoubleUnaryOperator strength, double one, double other) {
        return Math.max(strength.applyAsDouble(one), strength.applyAsDouble(other));
    }

    private static BellTest negative(BellTest test) {
        BellExpression expression = test.expression();
        return new BellTest(test.name(), expression.plus(-2, expression), test.forbidden(), 0, 0, test.source());
    }

    private static double optimum(BellTest test) {
        return QuantumMaximum.of(test, AuditRun.seed("table-one").derive(test.name()), STARTS)
                .value();
    }

    /** The two strengths of one behaviour as S goes from its smallest to its largest quantum value. */
    static Dataset comparison() {
        Dataset.Builder table = Dataset.of(
                "chsh-against-ch",
                "Two strengths of one behaviour",
                Column.of("s", "CHSH value S"),
                Column.of("cs_chsh", "|S|/2"),
                Column.of("cs_ch", "strength by CH = (S − 2)/4"));
        for (int i = -20; i <= 20; i++) {
            double s = 2 * ROOT2 * i / 20;
            table.row(s, ConfoundingStrength.ofChsh(s), ConfoundingStrength.ofClauserHorne((s - 2) / 4));
        }
        return table.build();
    }
}
