package org.superconfounding.experiment.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.superconfounding.bell.BellExpression;
import org.superconfounding.bell.BellTest;
import org.superconfounding.bell.QuantumStrategies;
import org.superconfounding.bell.QuantumStrategy;
import org.superconfounding.hardware.NamedCircuit;

/**
 * Tests of Table I on a device, each at the states and settings that reach its quantum maximum. A choice of settings has bit i for party
 * i, party 0 (Alice) the least significant; a party's outcome is its qubit's bit.
 */
final class TableOneScenarios {
    private TableOneScenarios() {}

    static Scenario clauserHorne() {
        return scenario(
                "clauser-horne",
                "Clauser-Horne inequality with the Bell state",
                BellTest.CLAUSER_HORNE,
                QuantumStrategies.chsh(),
                TableOneScenarios::primes,
                1);
    }

    static Scenario hardy() {
        return scenario(
                "hardy",
                "Hardy's paradox at its largest probability",
                BellTest.HARDY,
                QuantumStrategies.hardy(),
                TableOneScenarios::primes,
                1);
    }

    static Scenario mermin() {
        return scenario(
                "mermin",
                "Mermin's inequality with the GHZ state of three qubits",
                BellTest.MERMIN,
                QuantumStrategies.mermin(3),
                choice -> bases(choice, 3),
                2);
    }

    private static Scenario scenario(
            String name,
            String title,
            BellTest test,
            QuantumStrategy strategy,
            IntFunction<String> names,
            double classicalScale) {
        List<Integer> choices = IntStream.range(0, 1 << test.parties())
                .filter(choice -> matters(test, choice))
                .boxed()
                .toList();
        List<NamedCircuit> circuits = choices.stream()
                .map(choice -> new NamedCircuit(names.apply(choice), strategy.circuit(choice)))
                .toList();
        return new Scenario(
                name,
                title,
                "Table I",
                1000,
                false,
                seed -> circuits,
                frequencies -> figures(frequencies, test, names, classicalScale));
    }

    private static List<Figure> figures(
            Frequencies frequencies, BellTest test, IntFunction<String> names, double classicalScale) {
        List<Figure> figures = new ArrayList<>();
        figures.add(value(frequencies, test.expression(), names).named(test.name() + " value"));
        figures.add(value(frequencies, test.expression(), names).magnitude("CS", classicalScale));
        BellExpression remaining = test.expression();
        for (int i = 0; i < test.forbidden().size(); i++) {
            BellExpression event = test.forbidden().get(i);
            figures.add(value(frequencies, event, names).named("forbidden event " + (i + 1)));
            remaining = remaining.plus(-1, event);
        }
        if (!test.forbidden().isEmpty()) {
            // By the union bound no local model makes this positive, whether or not the forbidden events never happen.
            figures.add(value(frequencies, remaining, names).named("value minus forbidden events"));
        }
        return figures;
    }

    private static LinearFigure value(Frequencies frequencies, BellExpression expression, IntFunction<String> names) {
        LinearFigure sum = new LinearFigure(frequencies);
        for (int choice = 0; choice < 1 << expression.parties(); choice++) {
            int settings = choice;
            if (matters(expression, settings)) {
                sum.add(names.apply(settings), outcome -> expression.coefficient(outcome, settings));
            }
        }
        return sum;
    }

    private static boolean matters(BellTest test, int choice) {
        return matters(test.expression(), choice)
                || test.forbidden().stream().anyMatch(event -> matters(event, choice));
    }

    private static boolean matters(BellExpression expression, int choice) {
        return IntStream.range(0, 1 << expression.parties())
                .anyMatch(outcome -> expression.coefficient(outcome, choice) != 0);
    }

    private static String primes(int choice) {
        return ((choice & 1) == 0 ? "a" : "a'") + ((choice & 2) == 0 ? "b" : "b'");
    }

    private static String bases(int choice, int parties) {
        StringBuilder name = new StringBuilder();
        for (int party = 0; party < parties; party++) {
            name.append((choice >> party & 1) == 0 ? 'X' : 'Y');
        }
        return name.toString();
    }
}
