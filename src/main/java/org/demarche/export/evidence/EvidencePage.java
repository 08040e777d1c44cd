package org.demarche.export.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.evidence.EvidenceReport;
import org.demarche.evidence.EvidenceRow;
import org.demarche.evidence.VerdictName;
import org.demarche.model.TextRange;
import org.demarche.text.anchor.Difference;
import org.demarche.text.anchor.Verdict;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** A report as an HTML page: the sums with links to their rows, then the rows, what needs attention first. */
final class EvidencePage {
    private static final String STYLE = """
            :root { color-scheme: light dark; --line: #d0d4da; --quiet: #5b6470; --ins: #d9f2e0; --del: #fbdcd9; }
            body { font: 16px/1.5 system-ui, sans-serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem; }
            h1, h2 { line-height: 1.25; }
            p.meaning, caption, .where { color: var(--quiet); }
            table { border-collapse: collapse; width: 100%; }
            th, td { text-align: left; vertical-align: top; padding: .5rem .75rem .5rem 0; }
            tr { border-bottom: 1px solid var(--line); }
            table.sums { width: auto; }
            table.sums td:last-child { text-align: right; }
            td.words { width: 44%; }
            ins { background: var(--ins); text-decoration: underline; }
            del { background: var(--del); text-decoration: line-through; }
            @media (prefers-color-scheme: dark) {
              :root { --line: #3a4048; --quiet: #9aa4b0; --ins: #1d4d2e; --del: #5c2622; }
              body { background: #16191d; color: #e4e7eb; }
              a { color: #8ab8ff; }
            }
            @media print { body { max-width: none; margin: 0; } }
            """;

    private final EvidenceReport report;
    private final Document page = new Document("");
    private final Element body;

    private EvidencePage(String title, EvidenceReport report) {
        this.report = report;
        page.appendChild(new DocumentType("html", "", ""));
        Element html = page.appendElement("html").attr("lang", "en-GB");
        Element head = html.appendElement("head");
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("title").text("Evidence: " + title);
        head.appendElement("style").appendChild(new DataNode(STYLE));
        body = html.appendElement("body");
        body.appendElement("h1").text("Evidence: " + title);
    }

    /** @param title of the dossier */
    static String of(String title, EvidenceReport report) {
        EvidencePage page = new EvidencePage(title, report);
        page.write();
        page.page.outputSettings().prettyPrint(false);
        return page.page.outerHtml() + "\n";
    }

    private void write() {
        long quotes = report.rows().stream().map(EvidenceRow::quote).distinct().count();
        long texts = report.rows().stream().map(row -> row.article() + " " + row.copy()).distinct().count();
        String looked = counted(quotes, "quote") + " looked for in " + counted(texts, "text") + ": ";
        body.appendElement("p").text(report.rows().isEmpty() ? "There are no quotes to look for."
                : looked + (report.holds() ? "every one stands word for word where it is said to."
                        : number(report.sums().getOrDefault(Verdict.Kind.EXACT, 0)) + " of "
                                + number(report.rows().size()) + " stand word for word where they are said to."));
        sums();
        for (Verdict.Kind kind : List.of(Verdict.Kind.values()).reversed()) {
            section(kind);
        }
    }

    private void sums() {
        Element table = body.appendElement("table").addClass("sums");
        for (Map.Entry<Verdict.Kind, Integer> sum : report.sums().entrySet()) {
            Element row = table.appendElement("tr");
            Element name = row.appendElement("th").attr("scope", "row");
            if (sum.getValue() == 0) {
                name.text(VerdictName.title(sum.getKey()));
            } else {
                name.appendElement("a").attr("href", "#" + VerdictName.code(sum.getKey()))
                        .text(VerdictName.title(sum.getKey()));
            }
            row.appendElement("td").text(number(sum.getValue()));
        }
    }

    private void section(Verdict.Kind kind) {
        List<EvidenceRow> rows = report.rowsOf(kind);
        if (rows.isEmpty()) {
            return;
        }
        body.appendElement("h2").id(VerdictName.code(kind)).text(VerdictName.title(kind) + " (" + number(rows.size())
                + ")");
        body.appendElement("p").addClass("meaning").text(VerdictName.meaning(kind));
        Element table = body.appendElement("table");
        Element head = table.appendElement("thead").appendElement("tr");
        List.of("Quote", "Speaker", "Source", "Finding")
                .forEach(title -> head.appendElement("th").attr("scope", "col").text(title));
        Element lines = table.appendElement("tbody");
        rows.forEach(row -> line(lines.appendElement("tr"), row));
    }

    private static void line(Element line, EvidenceRow row) {
        line.attr("data-quote", row.quote().value());
        Element words = line.appendElement("td").addClass("words");
        Difference difference = row.difference();
        if (difference == null) {
            words.appendText("“" + row.words() + "”");
        } else {
            words.appendText("“");
            difference.pieces().forEach(piece -> piece(words, piece));
            words.appendText("”");
        }
        line.appendElement("td").text(row.speaker());
        Element source = line.appendElement("td");
        source.appendText(row.source());
        TextRange place = row.place();
        source.appendElement("div").addClass("where").text(row.copy().words() + (place == null ? ""
                : ", characters " + number(place.start()) + " to " + number(place.end())));
        line.appendElement("td").text(row.sentence());
    }

    /** What only the quote has is struck out, what only the text has is underlined. */
    private static void piece(Element words, Difference.Piece piece) {
        switch (piece.kind()) {
            case KEPT -> words.appendText(piece.textWords());
            case DELETED -> words.appendElement("del").text(piece.quoteWords());
            case INSERTED -> words.appendElement("ins").text(piece.textWords());
        }
    }

    private static String counted(long count, String thing) {
        return number(count) + " " + thing + (count == 1 ? "" : "s");
    }

    private static String number(long value) {
        return String.format(Locale.UK, "%,d", value);
    }
}
