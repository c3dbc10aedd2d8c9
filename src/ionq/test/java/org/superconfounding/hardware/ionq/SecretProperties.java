package org.superconfounding.hardware.ionq;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.superconfounding.hardware.Document;
import org.superconfounding.io.FolderForEachTry;
import org.superconfounding.io.StrictMapper;

/** Whatever secret the two sides exchange in headers, or the service adds to its descriptions: it is on no list of what is kept. */
class SecretProperties {
    private static final List<String> PLACES =
            List.of("/whoami", "/backends$", "/jobs$", "/jobs/job-1$", "/artifacts/", "/cost", "no fault");

    @Provide
    Arbitrary<String> tokens() {
        return Arbitraries.strings()
                .withChars("ABCDEFGHJKLMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz23456789._-")
                .ofMinLength(12)
                .ofMaxLength(80)
                .map(token -> "Tk7" + token);
    }

    @Provide
    Arbitrary<String> headers() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "Authorization", "Set-Cookie", "X-Auth-Token", "cf-ray", "X-Session-Id", "WWW-Authenticate"),
                Arbitraries.strings().alpha().ofMinLength(3).ofMaxLength(20).map(name -> "X-" + name));
    }

    @Property(tries = 40)
    void shouldKeepNoTextOfHeadersThatAreNotOnTheList(
            @ForAll("tokens") String key,
            @ForAll("headers") String header,
            @ForAll("tokens") String token,
            @ForAll @IntRange(max = 6) int place,
            @ForAll @IntRange(min = 400, max = 599) int status)
            throws IOException {
        Path home = QuickFolder.Factory.create();
        try (Bench bench = new Bench(new FakeIonq(), home)) {
            bench.secret = key;
            bench.service.moreHeaders = Map.of(header, token);
            FakeIonq.Script echo = FakeIonq.reply(status, "{\"message\":\"apiKey " + key + "\"}");
            List<String> produced = SecretTest.everythingFrom(bench, PLACES.get(place), echo);
            assertThat(bench.service.seen)
                    .as("the key was sent, so there is something to look for")
                    .isNotEmpty()
                    .allSatisfy(
                            request -> assertThat(request.headers()).containsEntry("authorization", "apiKey " + key));
            assertThat(produced).noneMatch(text -> text.contains(key) || text.contains(token));
        } finally {
            FolderForEachTry.delete(home);
        }
    }

    /** At a random place of a job or of calibration figures, a field that nobody has looked at. */
    @Property
    void shouldKeepNoFieldThatIsNotOnTheList(
            @ForAll("tokens") String token,
            @ForAll("tokens") String name,
            @ForAll @IntRange(max = 1000) int place,
            @ForAll boolean inside) {
        for (String text : List.of(HostileAnswerProperties.JOB, CALIBRATION)) {
            JsonNode tree = StrictMapper.json().read(text, "test", JsonNode.class);
            List<ObjectNode> objects = new ArrayList<>();
            collect(tree, objects);
            ObjectNode target = objects.get(place % objects.size());
            if (inside) {
                target.putObject(name).putArray("list").addObject().put("id", token);
            } else {
                target.put(name, token);
            }
            Answer answer = Answer.of(tree.toString(), "test");
            Document kept = text.equals(CALIBRATION) ? Scrubber.characterization(answer) : Scrubber.job(answer);
            assertThat(kept.body()).doesNotContain(token, name).contains("\"id\":");
            assertThat(Scrubber.mitigation(answer)).doesNotContain(token, name);
        }
    }

    private static final String CALIBRATION = """
            {"id":"c-1","date":"2026-04-20","backend":"qpu.forte-1","qubits":36,"connectivity":[[0,1],[0,2]],
            "fidelity":{"spam":{"median":0.99},"1q":{"median":0.9998},"2q":{"median":0.9952,"stderr":null}},"timing":{"t1":100,"t2":1}}
            """;

    private static void collect(JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object) {
            objects.add(object);
        }
        node.forEach(child -> collect(child, objects));
    }
}
