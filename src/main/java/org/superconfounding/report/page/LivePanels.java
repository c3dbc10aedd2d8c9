package org.superconfounding.report.page;

import com.jcraft.jzlib.GZIPOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.superconfounding.audit.BuildRun;
import org.superconfounding.audit.Ledger;
import org.superconfounding.audit.LedgerRow;
import org.superconfounding.audit.PrintedNumber;
import org.superconfounding.audit.Rules;
import org.superconfounding.io.Resources;
import org.superconfounding.live.Panels;
import org.superconfounding.live.PrintedNumbers;

/**
 * The experiments as a reader reruns them: a folded panel in each experiment's chapter, and what it needs at the end of the page. The
 * instrument is packed and inert until a panel is used; without JavaScript nothing of it is seen.
 */
public final class LivePanels {
    private static final String FOLDER = "../live/";

    private LivePanels() {}

    /**
     * Adds the panels.
     *
     * @param instrument package {@code live} as JavaScript
     * @param run whose seed and replications the panels begin with
     */
    public static void add(Document page, String instrument, BuildRun run, Ledger ledger) {
        List<String> ids = Panels.ids();
        for (int index = 0; index < ids.size(); index++) {
            place(page, index + 1, ids.get(index));
        }
        page.head().appendElement("style").appendChild(new DataNode(resource("page.css")));
        script(page, "live-panels", "application/json", description(run));
        script(page, "live-printed", "text/plain", printed(ledger));
        script(page, "live-worker", "text/plain", resource("worker.js"));
        script(page, "live-instrument", "text/plain", packed(instrument));
        page.body().appendText("\n").appendElement("script").appendChild(new DataNode(resource("page.js")));
    }

    /** Says at the top that the panels are missing, and why. */
    public static void lack(Document page, String reason) {
        page.expectFirst("#content")
                .prependElement("p")
                .addClass("absent")
                .text("The panels that rerun the experiments in this page are missing: " + reason);
    }

    /** After the short answer, which ends at the second discrete heading, the first claim or the chapter's end. */
    private static void place(Document page, int number, String id) {
        Element heading = page.getElementById("experiment-" + number);
        if (heading == null) {
            return;
        }
        Element panel = new Element("details")
                .addClass("live")
                .attr("id", "live-" + id)
                .attr("data-panel", id)
                .attr("hidden", true)
                .appendChild(new Element("summary").text("Rerun Experiment " + number + " in this page"));
        Element body = heading.parent().expectFirst(".sectionbody");
        List<Element> ends = body.children().stream()
                .filter(child -> child.is("h3.discrete, .sect2"))
                .filter(child -> child.previousElementSiblings().stream().anyMatch(before -> before.is("h3.discrete"))
                        || child.is(".sect2"))
                .toList();
        if (ends.isEmpty()) {
            body.appendChild(panel);
        } else {
            ends.get(0).before(panel);
        }
    }

    private static String description(BuildRun run) {
        return "{\"seed\":\"" + run.seed() + "\",\"replications\":" + run.replications() + ",\"fewest\":"
                + Rules.FEWEST_REPLICATIONS + ",\"panels\":" + Panels.describe() + "}";
    }

    private static String printed(Ledger ledger) {
        StringBuilder lines = new StringBuilder();
        for (LedgerRow row : ledger.rows()) {
            for (PrintedNumber number : row.printed()) {
                lines.append(PrintedNumbers.line(row.id(), number));
            }
        }
        return lines.toString();
    }

    /** By a library in plain Java: the JDK's own depends on the zlib of the machine, and the report has the same bytes everywhere. */
    private static String packed(String instrument) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(instrument.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private static String resource(String name) {
        return Resources.text(LivePanels.class, FOLDER + name);
    }

    private static void script(Document page, String id, String type, String content) {
        page.body()
                .appendText("\n")
                .appendElement("script")
                .attr("type", type)
                .attr("id", id)
                .appendChild(new DataNode(content));
    }
}
