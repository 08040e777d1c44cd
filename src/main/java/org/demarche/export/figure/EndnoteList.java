package org.demarche.export.figure;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.demarche.model.Article;
import org.demarche.model.Attribution;
import org.demarche.model.Event;
import org.demarche.model.Quote;
import org.demarche.model.edtf.EdtfWords;
import org.demarche.model.id.EventId;
import org.demarche.paint.Color;
import org.demarche.paint.Palette;
import org.demarche.paint.Part;
import org.demarche.timeline.TextMeasure;
import org.demarche.timeline.TextStyle;
import org.demarche.timeline.TextStyle.Weight;
import org.jspecify.annotations.Nullable;

/** Writes what stands under a figure: its sources, the events that bear no title in it, and quotes. */
final class EndnoteList {
    private static final TextStyle HEADING = new TextStyle(12, Weight.SEMI_BOLD);
    private static final TextStyle BODY = new TextStyle(11, Weight.REGULAR);
    private static final TextStyle STRONG = new TextStyle(11, Weight.SEMI_BOLD);
    private static final double LINE = 15;
    private static final double HEADING_LINE = 20;
    private static final double BEFORE_HEADING = 12;
    private static final double BETWEEN = 3;
    private static final double HANGING = 14;
    private static final double AFTER_NUMBER = 7;

    private final FigureContents contents;
    private final Endnotes kind;
    private final TextMeasure measure;
    private final LineBreaker breaker;
    private final List<TextLine> sources;
    private final List<TextLine> quotes;
    private final Map<EventId, List<TextLine>> entries = new HashMap<>();

    /**
     * Prepares the endnotes.
     *
     * @param width of a line, in px
     */
    EndnoteList(FigureContents contents, Endnotes kind, double width, TextMeasure measure) {
        this.contents = contents;
        this.kind = kind;
        this.measure = measure;
        breaker = new LineBreaker(width, measure);
        sources = kind == Endnotes.NONE ? List.of() : breaker.lines(sources());
        quotes = kind == Endnotes.QUOTES ? breaker.lines(quotes()) : List.of();
    }

    /**
     * All of them.
     *
     * @param titled events whose titles can be read in the figure
     */
    List<TextLine> lines(Set<EventId> titled) {
        List<TextLine> all = new ArrayList<>(sources);
        if (kind != Endnotes.NONE) {
            List<Event> untitled =
                    contents.events().stream().filter(event -> !titled.contains(event.id())).toList();
            if (!untitled.isEmpty()) {
                all.addAll(breaker.lines(List.of(heading("Also shown, without a whole title"))));
            }
            for (Event event : untitled) {
                all.addAll(entries.computeIfAbsent(event.id(), _ -> breaker.lines(List.of(untitled(event)))));
            }
        }
        all.addAll(quotes);
        return all;
    }

    /** The first of them: the numbered sources. */
    List<TextLine> sourceLines() {
        return sources;
    }

    private static Paragraph heading(String words) {
        return Paragraph.heading(TextRun.of(words, HEADING, Palette::ink), HEADING_LINE, BEFORE_HEADING);
    }

    private List<Paragraph> sources() {
        List<Article> articles = contents.numbers().articles();
        if (articles.isEmpty()) {
            return List.of();
        }
        List<Paragraph> all = new ArrayList<>();
        all.add(heading("Sources"));
        double indent = measure.width("[" + "0".repeat(Integer.toString(articles.size()).length()) + "]", BODY)
                + AFTER_NUMBER;
        for (int i = 0; i < articles.size(); i++) {
            List<TextRun> runs = new ArrayList<>();
            source(articles.get(i), runs);
            all.add(new Paragraph(runs, TextRun.of("[" + (i + 1) + "]", BODY, Palette::quiet), indent, indent, LINE,
                    BETWEEN, false, Part.Target.ofSource(i + 1)));
        }
        return all;
    }

    /** A source: headline, publisher with agency, date, addresses. */
    private static void source(Article article, List<TextRun> runs) {
        String publisher = article.publisher();
        if (!article.headline().isEmpty()) {
            runs.add(text(article.headline()));
            runs.add(text(endsSentence(article.headline()) ? " " : ". "));
        }
        String agency = article.agency();
        if (!publisher.isEmpty()) {
            runs.add(text(publisher));
        }
        if (agency != null && !agency.isEmpty() && !agency.equals(publisher)) {
            runs.add(text(publisher.isEmpty() ? agency : " (" + agency + ")"));
        }
        String date = article.published().known() ? EdtfWords.full(article.published().date()) : "no date";
        boolean named = !publisher.isEmpty() || (agency != null && !agency.isEmpty());
        runs.add(text((named ? ", " : "") + date + "."));
        address(article.url(), "", article, runs);
        address(article.archive(), "Archived: ", article, runs);
    }

    private static boolean endsSentence(String text) {
        return ".!?…".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static void address(@Nullable String address, String before, Article article, List<TextRun> runs) {
        if (address == null || address.isBlank()) {
            return;
        }
        runs.add(text(" " + before));
        String words = article.headline().isEmpty() ? article.publisher() : article.headline();
        runs.add(isWebAddress(address)
                ? new TextRun(address, BODY, Palette::accent, new Part.Link(address, words)) : text(address));
    }

    /** Whether a program may be asked to open it. */
    static boolean isWebAddress(String address) {
        try {
            URI uri = new URI(address);
            String scheme = uri.getScheme();
            return scheme != null && uri.getHost() != null
                    && List.of("http", "https").contains(scheme.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException _) {
            return false;
        }
    }

    private Paragraph untitled(Event event) {
        List<TextRun> runs = new ArrayList<>();
        runs.add(quiet(EdtfWords.brief(event.when().date()) + "  "));
        runs.add(text(event.title()));
        cite(contents.numbers().of(event.id()), runs);
        return new Paragraph(runs, null, 0, HANGING, LINE, 0, false, null);
    }

    /** Adds numbers, the first of which stays on one line with what stands before it. */
    private static void cite(List<Integer> numbers, List<TextRun> runs) {
        for (int i = 0; i < numbers.size(); i++) {
            String number = (i == 0 ? "\u00a0[" : " ") + numbers.get(i) + (i == numbers.size() - 1 ? "]" : ",");
            runs.add(new TextRun(number, BODY, Palette::quiet, Part.Link.toSource(numbers.get(i))));
        }
    }

    private List<Paragraph> quotes() {
        if (contents.quotes().isEmpty()) {
            return List.of();
        }
        List<Paragraph> all = new ArrayList<>();
        all.add(heading("Quotes"));
        for (Event event : contents.events()) {
            List<Quote> quotes = contents.model().index().quotesOf(event.id());
            if (!quotes.isEmpty()) {
                occasion(EdtfWords.full(event.when().date()) + " · " + event.title(), quotes, all);
            }
        }
        if (!contents.apart().isEmpty()) {
            occasion("On no occasion of the timeline", contents.apart(), all);
        }
        return all;
    }

    private void occasion(String words, List<Quote> quotes, List<Paragraph> all) {
        all.add(Paragraph.heading(TextRun.of(words, STRONG, Palette::ink), LINE, 2 * BETWEEN));
        for (Quote quote : quotes) {
            List<TextRun> runs = new ArrayList<>();
            runs.add(quote.gist() == null ? text("“" + quote.text() + "”") : text(quote.words()));
            runs.add(quiet(" —\u00a0" + attribution(quote.attribution())));
            int number = contents.numbers().of(quote.article());
            cite(number == 0 ? List.of() : List.of(number), runs);
            all.add(new Paragraph(runs, null, HANGING, HANGING, LINE, BETWEEN, false, null));
        }
    }

    private String attribution(Attribution attribution) {
        String name = contents.model().index().speaker(attribution.speaker())
                .map(speaker -> speaker.name()).orElse(attribution.speaker().value());
        String role = attribution.role();
        return name + (role == null || role.isEmpty() ? "" : ", " + role)
                + (attribution.said().known() ? ", " + EdtfWords.full(attribution.said().date()) : "");
    }

    private static TextRun text(String words) {
        return run(words, Palette::text);
    }

    private static TextRun quiet(String words) {
        return run(words, Palette::quiet);
    }

    private static TextRun run(String words, Function<Palette, Color> color) {
        return TextRun.of(words, BODY, color);
    }
}
