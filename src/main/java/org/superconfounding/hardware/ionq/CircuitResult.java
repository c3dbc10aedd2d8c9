package org.superconfounding.hardware.ionq;

import org.superconfounding.hardware.Document;
import org.superconfounding.hardware.InvalidFieldException;
import org.superconfounding.hardware.RecordedCircuit;
import org.superconfounding.hardware.ResultBody;

/** The job of one circuit and the body of its results. */
record CircuitResult(Job job, Document body) {
    /**
     * The circuit's record.
     *
     * @param requested shots to share out if the body holds probabilities and no job echoes its shots
     * @throws IonqException if the body does not fit the circuit
     */
    RecordedCircuit recorded(PlannedCircuit planned, int requested) {
        int shots = job.shots() == null ? requested : job.shots();
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
