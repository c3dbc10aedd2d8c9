package org.superconfounding.experiment;

import org.superconfounding.bell.Behaviour;
import org.superconfounding.bell.QuantumStrategies;
import org.superconfounding.statistics.Require;

/**
 * Every parameter of Table I carried out as four experiments of their own. The paper gives bounds only; the states and settings are
 * those that reach them.
 *
 * @param shots shots of each choice of settings
 * @param chsh behaviour of two parties in the CHSH and Clauser-Horne tests
 * @param hardy behaviour of two parties in Hardy's test
 * @param mermin behaviour of three parties in Mermin's test
 */
public record TableOneProtocol(int shots, Behaviour chsh, Behaviour hardy, Behaviour mermin) {
    private static final TableOneProtocol AS_WRITTEN = new TableOneProtocol(
            10_000,
            QuantumStrategies.chsh().behaviour(),
            QuantumStrategies.hardy().behaviour(),
            QuantumStrategies.mermin(3).behaviour());

    /** The number of shots that the paper calls typical (Methods, General simulation environment). */
    public static TableOneProtocol asWritten() {
        return AS_WRITTEN;
    }

    /** @throws IllegalArgumentException if there is no shot or a behaviour has another number of parties */
    public TableOneProtocol {
        Require.atLeast("number of shots", 1, shots);
        requireParties("chsh", chsh, 2);
        requireParties("hardy", hardy, 2);
        requireParties("mermin", mermin, 3);
    }

    public TableOneProtocol withShots(int count) {
        return new TableOneProtocol(count, chsh, hardy, mermin);
    }

    private static void requireParties(String name, Behaviour behaviour, int parties) {
        Require.that(
                behaviour.parties() == parties,
                name + " has " + behaviour.parties() + " parties; the test needs " + parties);
    }
}
