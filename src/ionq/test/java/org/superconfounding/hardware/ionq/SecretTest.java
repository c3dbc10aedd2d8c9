package org.superconfounding.hardware.ionq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.superconfounding.hardware.ionq.FakeIonq.doneBut;
import static org.superconfounding.hardware.ionq.FakeIonq.hangUp;
import static org.superconfounding.hardware.ionq.FakeIonq.reply;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The key is sent to the service and appears nowhere else: everything that a run produces is searched for it. */
class SecretTest {
    private static final String ECHO =
            "{\"message\":\"key " + Bench.SECRET + " (apiKey " + Bench.SECRET + ") is unknown\"}";

    @QuickFolder
    private Path folder;

    @Test
    void shouldAppearInNothingThatARunProduces() throws IOException {
        List<String> produced = new ArrayList<>();
        String[] wherever = {"/whoami", "/backends$", "/jobs$", "/jobs/job-1$", "/artifacts/", "/cost"};
        for (int i = 0; i < wherever.length; i++) {
            for (int status : new int[] {400, 401, 418, 503}) {
                FakeIonq.Script echo = reply(status, ECHO, "x-request-id", Bench.SECRET, "Retry-After", Bench.SECRET);
                produced.addAll(everythingFrom(folder.resolve(i + "-" + status), wherever[i], echo));
            }
            produced.addAll(everythingFrom(folder.resolve(i + "-hang"), wherever[i], hangUp()));
        }
        produced.addAll(everythingFrom(folder.resolve("lost"), "/jobs$", doneBut(reply(500, ECHO))));
        produced.addAll(everythingFrom(folder.resolve("html"), "/jobs/job-1$", reply(200, "<p>" + Bench.SECRET)));
        assertThat(produced)
                .as("counted, so that an empty search proves nothing")
                .hasSizeGreaterThan(200);
        assertThat(String.join("", produced))
                .as("what was searched is the real output")
                .contains("\"scenario\"");
        assertThat(produced).noneMatch(text -> text.contains(Bench.SECRET));
        assertThat(produced).noneMatch(text -> text.matches("(?s).*apiKey\\s+[^(\\s\\[].*"));
    }

    private static List<String> everythingFrom(Path home, String where, FakeIonq.Script answer) throws IOException {
        try (Bench bench = new Bench(new FakeIonq(), home)) {
            return everythingFrom(bench, where, answer);
        }
    }

    /** Files, messages, stack traces and all that was told, of a run that meets this answer, and of its resumption. */
    static List<String> everythingFrom(Bench bench, String where, FakeIonq.Script answer) {
        bench.service.pollsUntilDone = 0;
        bench.service.script("GET", where, answer).script("POST", where, answer);
        List<String> produced = new ArrayList<>();
        produced.add(trace(catchThrowable(() -> bench.run(Bench.processor(List.of(Bench.X0), "9")))));
        for (LiveRuns.Begun begun : bench.live(LiveRuns::begun)) {
            produced.add(begun.toString());
            produced.add(trace(catchThrowable(() -> bench.resume(begun.tag(), true))));
        }
        produced.addAll(bench.told);
        bench.files().forEach((file, text) -> produced.add(file + "\n" + text));
        return produced;
    }

    private static String trace(Throwable failure) {
        StringWriter text = new StringWriter();
        if (failure != null) {
            failure.printStackTrace(new PrintWriter(text));
        }
        return text.toString();
    }

    @Test
    void shouldStayHiddenInText() {
        ApiKey key = ApiKey.of(Bench.SECRET);
        assertThat(key).hasToString("[key]");
        assertThat(ApiKey.of(Endpoint.PUBLIC, Map.of(ApiKey.VARIABLE, "  " + Bench.SECRET + "\n")))
                .get()
                .extracting(ApiKey::header)
                .isEqualTo("apiKey " + Bench.SECRET);
        assertThat(ApiKey.of(Endpoint.PUBLIC, Map.of())).isEmpty();
        assertThat(ApiKey.of(Endpoint.PUBLIC, Map.of(ApiKey.VARIABLE, " "))).isEmpty();
    }

    @Test
    void shouldStayAtHomeInARehearsal() {
        Endpoint here = Endpoint.of("http://127.0.0.1:8904");
        assertThat(ApiKey.of(here, Map.of(ApiKey.VARIABLE, Bench.SECRET)))
                .as("a server on this machine gets a made-up key")
                .get()
                .extracting(ApiKey::header)
                .isEqualTo("apiKey no-key-rehearsal");
        assertThat(ApiKey.of(here, Map.of())).as("so a rehearsal needs none").isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "with space inside", "line\nbreak-header: x", "schlüssel-schlüssel"})
    void shouldBeRefusedWithoutBeingRepeated(String notAKey) {
        assertThat(catchThrowableOfType(IllegalArgumentException.class, () -> ApiKey.of(notAKey)))
                .hasMessageContaining(ApiKey.VARIABLE)
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain(notAKey));
    }
}
