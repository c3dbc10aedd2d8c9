package org.superconfounding.report.page;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.superconfounding.audit.BuildRun;
import org.superconfounding.audit.Ledger;
import org.superconfounding.audit.Rules;
import org.superconfounding.io.Resources;
import org.superconfounding.io.StrictMapper;
import org.superconfounding.live.Panels;
import org.superconfounding.live.PrintedNumbers;
import org.superconfounding.report.Audit;

/**
 * The experiments as a reader reruns them: a folded panel in each experiment's chapter, and what it needs at the end of the page. The
 * instrument, larger than all of the page on its way to a reader, is a file that the page loads when a panel is first used; without
 * JavaScript nothing of it is seen.
 */
public final class LivePanels {
    /** The instrument, relative to the page. */
    public static final String INSTRUMENT = "live/instrument.js";

    private static final String FOLDER = "live/";

    private LivePanels() {}

    /** Adds the panels, which begin with the seed and the replications of {@code run}. */
    public static void add(Document page, BuildRun run, Ledger ledger) {
        List<String> ids = Panels.ids();
        for (int index = 0; index < ids.size(); index++) {
            place(page, index + 1, ids.get(index));
        }
        page.head().appendElement("style").appendChild(new DataNode(resource("page.css")));
        script(page, "live-panels", "application/json", description(run));
        script(page, "live-printed", "text/plain", printed(ledger));
        script(page, "live-worker", "text/plain", resource("worker.js"));
        page.body().appendText("\n").appendElement("script").appendChild(new DataNode(resource("page.js")));
    }

    /**
     * The file {@link #INSTRUMENT}, from package {@code live} as JavaScript: a script that only hands over a text, since a page
     * that was opened from a file may load nothing else.
     */
    public static String file(String instrument) {
        return "self.liveInstrument = " + StrictMapper.json().write(instrument).strip() + ";\n";
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
        Element end = body.selectFirst("> h3.discrete ~ h3.discrete, > .sect2");
        if (end == null) {
            body.appendChild(panel);
        } else {
            end.before(panel);
        }
    }

    private static String description(BuildRun run) {
        return "{\"seed\":\"" + run.seed() + "\",\"replications\":" + run.replications() + ",\"fewest\":"
                + Rules.FEWEST_REPLICATIONS + ",\"panels\":" + Panels.describe() + "}";
    }

    private static String printed(Ledger ledger) {
        return ledger.rows().stream()
                .flatMap(row -> row.printed().stream().map(number -> PrintedNumbers.line(row.id(), number)))
                .collect(Collectors.joining());
    }

    private static String resource(String name) {
        return Resources.text(Audit.class, FOLDER + name);
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
