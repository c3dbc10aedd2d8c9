package org.superconfounding.instrument;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.superconfounding.audit.junit.Settings;
import org.superconfounding.io.AtomicFile;
import org.superconfounding.io.StrictMapper;

/**
 * A process that does {@link BrokenJob}s: it reads the folder of each from its input, a line a job, and answers with a line when
 * {@code result.json} is there beside {@code job.json}. A process of its own, because settings and test engines are shared by all
 * that runs in one.
 */
final class BrokenWorker {
    private BrokenWorker() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream answers = System.out;
        System.setOut(System.err); // what tests print is no answer
        BufferedReader folders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = folders.readLine(); line != null; line = folders.readLine()) {
            Path folder = Path.of(line);
            AtomicFile.write(result(folder), StrictMapper.json().write(run(folder)));
            answers.println("done");
            answers.flush();
        }
        System.exit(0);
    }

    static Path job(Path folder) {
        return folder.resolve("job.json");
    }

    static Path result(Path folder) {
        return folder.resolve("result.json");
    }

    private static BrokenJob.Result run(Path folder) {
        try {
            BrokenJob job = StrictMapper.json().read(job(folder), BrokenJob.class);
            return Settings.during(
                    Map.of("audit.ledger.dir", job.ledger(), "audit.evidence", "passing"),
                    () -> BrokenJob.Result.of(BrokenBuild.run(job, folder)));
        } catch (RuntimeException | LinkageError e) {
            return BrokenJob.Result.failed(e);
        }
    }
}
