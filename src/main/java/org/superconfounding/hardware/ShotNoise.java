package org.superconfounding.hardware;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.superconfounding.io.InputException;
import org.superconfounding.io.StrictMapper;

/**
 * Whether the counts of a circuit are independent shots, so that an error bar, a test or an interval from shot noise means something.
 * Probabilities shared out over shots are the same each time; averages over variants of a circuit scatter less than shots do.
 */
public final class ShotNoise {
    private ShotNoise() {}

    /** Why the counts of that circuit are no independent shots; empty where nothing on file speaks against it. */
    public static Optional<String> objection(RecordedRun run, RecordedCircuit circuit) {
        return Stream.of(
                        derived(circuit), averaged(run), echoed(run.provenance().shots()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The first objection to any circuit of the run. */
    public static Optional<String> objection(RecordedRun run) {
        return run.circuits().stream()
                .flatMap(circuit -> objection(run, circuit).stream())
                .findFirst();
    }

    /**
     * What an error bar of that run takes for granted although it is not on file: a provider's default may be to average. Empty where
     * nothing is, and where there is an objection.
     */
    public static Optional<String> supposition(RecordedRun run) {
        Provenance.Mitigation mitigation = run.provenance().mitigation();
        boolean device = run.kind() == SourceKind.HARDWARE || run.kind() == SourceKind.REPORTED_HARDWARE_UNVERIFIED;
        boolean silent = mitigation.debiasing() == null && mitigation.applied() == null;
        return device && silent && objection(run).isEmpty()
                ? Optional.of("error mitigation was off, which is not on file")
                : Optional.empty();
    }

    private static Optional<String> derived(RecordedCircuit circuit) {
        return switch (circuit.derivation()) {
            case LARGEST_REMAINDER -> Optional.of("the counts are probabilities, shared out over the shots");
            case CLIENT_ROUNDED -> Optional.of("the client made the counts of probabilities");
            case NOT_KNOWN -> Optional.of("whether the counts are single outcomes is not known");
            case REPORTED_CORRELATOR, HISTOGRAM, SHOTS, SAMPLED -> Optional.empty();
        };
    }

    private static Optional<String> averaged(RecordedRun run) {
        Provenance.Mitigation mitigation = run.provenance().mitigation();
        boolean device = run.provenance().device().backend().startsWith("qpu.");
        boolean asked = device && Objects.equals(mitigation.debiasing(), true);
        if (asked || Objects.equals(mitigation.sharpened(), true) || variants(mitigation.applied())) {
            return Optional.of("error mitigation was on: the counts are averages over variants of a circuit");
        }
        return Optional.empty();
    }

    /** Whether what the provider says of error mitigation lists variants that it averaged over. */
    private static boolean variants(@Nullable String applied) {
        if (applied == null) {
            return false;
        }
        try {
            JsonNode said = StrictMapper.json().read(applied, "mitigation", JsonNode.class);
            return said.findValues("variants").stream().anyMatch(list -> !list.isEmpty());
        } catch (InputException e) {
            // Words, not JSON: whoever wrote them found something to say.
            return !applied.isBlank();
        }
    }

    private static Optional<String> echoed(Provenance.Shots shots) {
        Integer echoed = shots.echoed();
        return echoed == null || echoed == shots.requested()
                ? Optional.empty()
                : Optional.of(
                        "the provider says it ran " + echoed + " shots where " + shots.requested() + " were requested");
    }
}
