package org.demarche.exchange.markdown;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.model.Article;
import org.demarche.model.Directness;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.model.EventKind;
import org.demarche.model.Figure;
import org.demarche.model.Mention;
import org.demarche.model.Quote;
import org.demarche.model.Relation;
import org.demarche.model.Side;
import org.demarche.model.Speaker;
import org.demarche.model.edtf.Bounds;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.edtf.EdtfWords;
import org.demarche.model.edtf.Precision;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.SpeakerId;
import org.jspecify.annotations.Nullable;

/** Puts the outline together. */
final class Outline {
    private static final long DAY_MS = 86_400_000;

    private final DossierIndex index;
    private final Dossier dossier;
    /** Numbers of the sources, in the order of publication. */
    private final Map<ArticleId, Integer> numbers = new HashMap<>();
    private final List<Article> sources;
    private final StringBuilder out = new StringBuilder();

    Outline(DossierIndex index) {
        this.index = index;
        dossier = index.dossier();
        sources = dossier.articles().stream()
                .sorted(Comparator.comparingLong(article -> article.published().date().bounds().earliest()))
                .toList();
        sources.forEach(article -> numbers.putIfAbsent(article.id(), numbers.size() + 1));
    }

    String text() {
        block("# " + Markdown.line(dossier.title()));
        block(Markdown.paragraphs(dossier.description()));
        events();
        List<Quote> rest = dossier.quotes().stream()
                .filter(quote -> quote.event() == null || index.event(quote.event()).isEmpty()).toList();
        if (!rest.isEmpty()) {
            block("## Other quotes");
            rest.forEach(this::quote);
        }
        if (!sources.isEmpty()) {
            block("## Sources");
            sources.forEach(this::source);
        }
        return out.toString();
    }

    private void events() {
        List<Event> ordered = dossier.events().stream()
                .sorted(Comparator.comparingLong(event -> event.when().date().bounds().earliest()))
                .toList();
        String year = "";
        String month = "";
        for (Event event : ordered) {
            String itsYear = year(event.when().date());
            String itsMonth = month(event.when().date());
            if (!itsYear.equals(year)) {
                block("## " + Markdown.line(itsYear));
            }
            if (!itsMonth.isEmpty() && !(itsMonth.equals(month) && itsYear.equals(year))) {
                block("### " + Markdown.line(itsMonth));
            }
            year = itsYear;
            month = itsMonth;
            event(event);
        }
    }

    private static String year(Edtf date) {
        return date.bounds().earliest() == Bounds.OPEN_PAST ? "Without a known beginning"
                : EdtfWords.full(date.bounds().earliest(), Precision.YEAR);
    }

    /** Empty where the date may lie in more than one month. */
    private static String month(Edtf date) {
        Bounds bounds = date.bounds();
        if (bounds.earliest() == Bounds.OPEN_PAST) {
            return "";
        }
        LocalDate first = LocalDate.ofEpochDay(Math.floorDiv(bounds.earliest(), DAY_MS));
        boolean wholeYear = bounds.latest() == Bounds.OPEN_FUTURE ? first.getDayOfYear() == 1
                : Math.floorDiv(bounds.latest() - 1, DAY_MS) - first.toEpochDay() > 31 && first.getDayOfYear() == 1;
        return wholeYear ? "" : EdtfWords.full(bounds.earliest(), Precision.MONTH);
    }

    private void event(Event event) {
        block("#### " + Markdown.line(event.title()));
        List<String> facts = new ArrayList<>();
        facts.add("**" + Markdown.line(EdtfWords.full(event.when().date())) + "**");
        add(facts, "", event.place());
        add(facts, "", event.side() == null ? null : index.side(event.side()).map(Side::name).orElse(null));
        add(facts, "", index.kind(event.kind()).map(EventKind::name).orElse(null));
        add(facts, "with ", joined(event.participants().stream().map(this::speaker)));
        String cited = event.mentions().stream().map(Mention::article).distinct().map(this::cited)
                .collect(Collectors.joining());
        block(String.join(" · ", facts) + (cited.isEmpty() ? "" : " " + cited));
        block(Markdown.paragraphs(event.summary()));
        list(Stream.concat(event.figures().stream().map(this::figure),
                index.relationsOf(event.id()).stream().filter(relation -> relation.from().equals(event.id()))
                        .map(this::relation)));
        index.quotesOf(event.id()).forEach(this::quote);
    }

    private String figure(Figure figure) {
        String by = figure.by() == null ? "" : ", by " + Markdown.line(Objects.requireNonNullElse(
                speaker(figure.by()), figure.by().value()));
        return Markdown.line(figure.value()) + by + " " + cited(figure.article());
    }

    private String relation(Relation relation) {
        String kind = relation.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1) + ": "
                + Markdown.line(index.event(relation.to()).map(Event::title).orElse(relation.to().value()));
    }

    private void list(Stream<String> items) {
        String list = items.map(item -> "- " + item).collect(Collectors.joining("\n"));
        block(list);
    }

    private void quote(Quote quote) {
        boolean reported = quote.directness() == Directness.REPORTED;
        String words = quote.words();
        block(reported ? Markdown.line(words) : "> " + Markdown.line(words));
        var said = quote.attribution();
        List<String> facts = new ArrayList<>();
        add(facts, "", speaker(quote.speaker()));
        add(facts, "", said.role());
        add(facts, "for ", said.onBehalfOf());
        add(facts, "to ", said.addressee());
        add(facts, "", said.forum());
        add(facts, "", said.place());
        add(facts, "through ", said.medium());
        add(facts, "", said.said().known() ? EdtfWords.full(said.said().date()) : null);
        if (reported) {
            facts.add("reported");
        } else if (quote.directness() == Directness.DOCUMENT) {
            facts.add("from a document");
        }
        block("— " + String.join(", ", facts) + " " + cited(quote.article()));
    }

    private void source(Article article) {
        List<String> facts = new ArrayList<>();
        add(facts, "", article.byline());
        facts.add(article.url() == null ? "“" + Markdown.line(article.headline()) + "”"
                : "[" + Markdown.line(article.headline()) + "](" + Markdown.address(article.url()) + ")");
        add(facts, "", article.publisher().isEmpty() ? null : article.publisher());
        add(facts, "", article.agency());
        add(facts, "", article.published().known() ? EdtfWords.full(article.published().date()) : null);
        if (article.archive() != null) {
            facts.add("[archived copy](" + Markdown.address(article.archive()) + ")");
        }
        add(facts, "read ", article.accessed() == null ? null : EdtfWords.full(article.accessed()));
        int number = numbers.getOrDefault(article.id(), 0);
        out.append(number).append(". ").append(String.join(", ", facts)).append('\n');
    }

    private String cited(ArticleId id) {
        Integer number = numbers.get(id);
        if (number == null) {
            return "";
        }
        String url = index.article(id).map(Article::url).orElse(null);
        return url == null ? "\\[" + number + "\\]" : "[\\[" + number + "\\]](" + Markdown.address(url) + ")";
    }

    private @Nullable String speaker(SpeakerId id) {
        return index.speaker(id).map(Speaker::name).orElse(null);
    }

    private static @Nullable String joined(Stream<@Nullable String> names) {
        String all = names.filter(Objects::nonNull).collect(Collectors.joining(", "));
        return all.isEmpty() ? null : all;
    }

    private static void add(List<String> facts, String before, @Nullable String fact) {
        if (fact != null) {
            facts.add(before + Markdown.line(fact));
        }
    }

    private void block(String text) {
        if (!text.isEmpty()) {
            out.append(text).append("\n\n");
        }
    }
}
