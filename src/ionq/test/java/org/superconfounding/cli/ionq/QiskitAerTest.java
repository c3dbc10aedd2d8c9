package org.superconfounding.cli.ionq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.superconfounding.cli.CommandRun;
import org.superconfounding.device.ExportedCircuits;
import org.superconfounding.experiment.scenario.Figure;
import org.superconfounding.experiment.scenario.Frequencies;
import org.superconfounding.experiment.scenario.Scenario;
import org.superconfounding.experiment.scenario.Scenarios;
import org.superconfounding.hardware.RecordedRun;
import org.superconfounding.hardware.RecordedRuns;
import org.superconfounding.hardware.ionq.Python;

/** Every scenario out as OpenQASM 3, through a simulator that other people wrote, and back. Shown as skipped unless asked for. */
class QiskitAerTest extends CommandsTest {
    private static final Path SCRIPT =
            Path.of("src/ionq/test/resources/org/superconfounding/hardware/clients/run-in-aer.py");

    private Python python;

    @BeforeEach
    void shouldOnlyRunWhereTheSimulatorIs() throws Exception {
        python = new Python(folder);
        python.assumeInstalled("qiskit_aer, qiskit_qasm3_import", "qiskit qiskit-aer qiskit-qasm3-import");
    }

    @Test
    void shouldBringEveryScenarioBackWithinShotNoise() throws Exception {
        Path qasm = folder.resolve("qasm");
        out(CommandRun.of("runs", "export", "--out=" + qasm));
        Python.Ended aer = python.run(SCRIPT.toString(), qasm.toString());
        assertThat(aer.code()).as(aer.err()).isZero();
        int checked = 0;
        for (Scenario scenario : Scenarios.ALL) {
            checked += check(scenario, qasm);
        }
        assertThat(checked).as("figures compared").isGreaterThan(40);
    }

    private int check(Scenario scenario, Path qasm) {
        Path into = folder.resolve(scenario.name());
        Path circuits = qasm.resolve(scenario.name());
        out(CommandRun.of(
                "runs",
                "import",
                "--circuits=" + circuits,
                "--format=qiskit-result",
                "--on=simulator",
                "--into=" + into,
                circuits + ".json"));
        RecordedRun run = RecordedRuns.read(into).get(0);
        List<Figure> exact = scenario.figures(
                Frequencies.exact(ExportedCircuits.read(circuits).rebuilt()));
        List<Figure> measured = scenario.figures(run);
        int checked = 0;
        for (int i = 0; i < exact.size(); i++) {
            Double error = measured.get(i).standardError();
            if (error != null && error > 0) {
                // Two-sided normal probability of 6 standard errors: 2e-9 a figure.
                assertThat(measured.get(i).value())
                        .as("%s of %s in Qiskit Aer", exact.get(i).name(), scenario.name())
                        .isCloseTo(exact.get(i).value(), within(6 * error));
                checked++;
            }
        }
        return checked;
    }
}
