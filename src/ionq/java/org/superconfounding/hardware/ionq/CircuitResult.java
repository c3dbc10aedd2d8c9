package org.superconfounding.hardware.ionq;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.superconfounding.hardware.Document;
import org.superconfounding.hardware.InvalidFieldException;
import org.superconfounding.hardware.RecordedCircuit;
import org.superconfounding.hardware.ResultBody;

/**
 * A submitted circuit, the job that ran it, and the body of its results.
 *
 * @param compiled what the circuit became on the device, if the service has it
 * @param passedOver why better results of that job could not be used
 */
record CircuitResult(
        PlannedCircuit planned,
        Job job,
        Document body,
        @Nullable Document compiled,
        List<String> passedOver) {
    /**
     * The circuit's record.
     *
     * @param expected shots to share out if the body holds probabilities and the job does not echo its shots
     * @throws IonqException if the body does not fit the circuit
     */
    RecordedCircuit recorded(int expected) {
        int shots = job.shots() == null ? expected : job.shots();
        try {
            ResultBody result = ResultBody.read(body, planned.qubits(), shots);
            return new RecordedCircuit(
                    planned.name(),
                    planned.qubits(),
                    result.counts().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum(),
                    planned.parameters(),
                    planned.program(),
                    job.id(),
                    null,
                    result.counts(),
                    result.derivation(),
                    body);
        } catch (InvalidFieldException e) {
            throw new IonqException(
                    Problem.WRONG_RESULTS,
                    "the results of job " + job.id() + " (circuit " + planned.name() + ") cannot be used: "
                            + Excerpt.of(String.valueOf(e.getMessage())),
                    e);
        }
    }
}
