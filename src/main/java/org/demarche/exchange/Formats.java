package org.demarche.exchange;

import java.util.List;
import java.util.Optional;
import org.demarche.exchange.csv.CsvFormat;
import org.demarche.exchange.csv.CsvTableFormat;
import org.demarche.exchange.graphml.GraphmlFormat;
import org.demarche.exchange.html.HtmlPage;
import org.demarche.exchange.icalendar.ICalendarFormat;
import org.demarche.exchange.markdown.MarkdownFormat;
import org.demarche.exchange.qdpx.QdpxFormat;
import org.demarche.exchange.tei.TeiFormat;
import org.demarche.exchange.timelinejs.TimelineJsFormat;
import org.demarche.exchange.webannotation.WebAnnotationFormat;
import org.demarche.exchange.xlsx.XlsxFormat;

/** All formats that dossiers are exchanged in, in the order in which menus and tables show them. */
public final class Formats {
    private static final List<Format> ALL = List.of(
            new CsvFormat(),
            CsvTableFormat.QUOTES,
            CsvTableFormat.EVENTS,
            CsvTableFormat.SPEAKERS,
            CsvTableFormat.ARTICLES,
            new XlsxFormat(),
            new TimelineJsFormat(),
            new ICalendarFormat(),
            new MarkdownFormat(),
            new HtmlPage(),
            new QdpxFormat(),
            WebAnnotationFormat.WITH_WORDS,
            WebAnnotationFormat.POSITIONS_ONLY,
            new TeiFormat(),
            new GraphmlFormat());

    private Formats() {}

    /** All of them. */
    public static List<Format> all() {
        return ALL;
    }

    /** The format that commands name so. */
    public static Optional<Format> named(String slug) {
        return ALL.stream().filter(format -> format.slug().equals(slug)).findFirst();
    }
}
