package org.demarche.exchange.qdpx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.exchange.qdpx.ProjectDossier.Numbered;
import org.demarche.exchange.qdpx.QdeProject.ReadSelection;
import org.demarche.exchange.qdpx.QdeProject.ReadSource;
import org.demarche.model.Anchor;
import org.demarche.model.Anchors;
import org.demarche.model.Article;
import org.demarche.model.ArticleText;
import org.demarche.model.Attribution;
import org.demarche.model.CodePoints;
import org.demarche.model.Dated;
import org.demarche.model.Directness;
import org.demarche.model.Quote;
import org.demarche.model.TextRange;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.EventId;
import org.demarche.model.id.QuoteId;
import org.demarche.model.id.SpeakerId;
import org.demarche.store.DossierException;
import org.jspecify.annotations.Nullable;

/**
 * Makes articles and quotes of sources. In a source of another program every coded passage becomes a quote; codes that
 * name no speaker are kept in the quote's field {@value #CODES}, which the dossier's file keeps.
 */
final class SourceReading {
    static final String CODES = "codes";
    static final String NOTE = "note";
    /** BCP 47 for a language that nobody has stated. */
    private static final String NO_LANGUAGE = "und";
    private static final String DATE_UNKNOWN = "The project does not tell.";

    private final QdeProject project;
    private final Cast cast;
    private final Map<String, EventId> events;
    private final NewIds<ArticleId> articleIds = new NewIds<>(ArticleId::new, "source");
    private final NewIds<QuoteId> quoteIds = new NewIds<>(QuoteId::new, "quote");
    private final Map<ArticleId, Article> articles = new LinkedHashMap<>();
    private final Map<QuoteId, Numbered<Quote>> quotes = new LinkedHashMap<>();
    private final Map<Remark, Integer> counts = new LinkedHashMap<>();

    /** What has to be told, with how often it was so. */
    private enum Remark {
        OUTSIDE("%,d sources lie outside of the file and were not read."),
        VALUES("%,d values of variables were left out, since articles have no place for them."),
        CODED("In %,d quotes codes that name no speaker are kept as a field of the dossier's file, which the program"
                + " does not show."),
        NOTED("%,d notes on passages are kept as a field of the dossier's file, which the program does not show."),
        UNCODED("%,d passages that have a note and no code were left out."),
        ASTRAY("%,d selections do not lie in their text and were left out."),
        NOT_STATED("Of %,d quotes nothing tells the speaker; they are given to “Speaker not stated”."),
        DOUBTFUL("In %,d sources nothing tells how characters are counted; places were taken as code points."),
        EXCERPTS("Of %,d articles the project has the quotes alone.");

        private final String sentence;

        Remark(String sentence) {
            this.sentence = sentence;
        }
    }

    SourceReading(QdeProject project, Cast cast, Map<String, EventId> events) {
        this.project = project;
        this.cast = cast;
        this.events = events;
    }

    List<Article> articles() {
        return List.copyOf(articles.values());
    }

    List<Quote> quotes() {
        return Numbered.inOrder(quotes.values());
    }

    List<String> remarks() {
        return counts.entrySet().stream().map(entry -> entry.getKey().sentence.formatted(entry.getValue())).toList();
    }

    /**
     * Reads a source.
     *
     * @throws IllegalArgumentException if details that this program wrote are not of their form any more
     */
    void read(ReadSource source, Archive archive) throws DossierException {
        String file = source.inline() != null ? source.inline() : content(source, archive);
        if (file == null) {
            count(Remark.OUTSIDE);
            return;
        }
        Units.Reading reading = Units.decide(file, project.origin(), source.selections());
        if (reading.doubtful()) {
            count(Remark.DOUBTFUL);
        }
        Details details = Details.parse(source.description());
        String apart = details.get(Label.STATEMENTS_OF);
        if (apart != null) {
            readApart(source, reading, new ArticleId(apart));
        } else if (details.get(Label.ID) != null && details.get(Label.HEADLINE) != null) {
            readOwn(source, reading, details);
        } else {
            readOther(source, reading);
        }
    }

    private static @Nullable String content(ReadSource source, Archive archive) throws DossierException {
        String path = source.path();
        return path == null || !path.startsWith(QdeWriter.INTERNAL) ? null
                : archive.source(path.substring(QdeWriter.INTERNAL.length()));
    }

    private void readOwn(ReadSource source, Units.Reading reading, Details details) {
        SourceText.Restored restored = SourceText.restored(reading.text().text(), details.text(Label.LINE_ENDS));
        CodePoints text = CodePoints.of(restored.text());
        Article article = ArticleDetails.read(details, restored.text());
        articles.putIfAbsent(article.id(), article);
        articleIds.keep(article.id());
        if (details.text(Label.TEXT).equals("quotes")) {
            count(Remark.EXCERPTS);
        }
        List<ReadSelection> others = new ArrayList<>();
        for (ReadSelection selection : source.selections()) {
            Details ofSelection = Details.parse(selection.description());
            TextRange range = reading.range(selection);
            if (range == null) {
                count(Remark.ASTRAY);
            } else if (own(ofSelection)) {
                TextRange place = restored.range(range);
                add(ofSelection, article.id(), Anchor.at(text, place), text.slice(place));
            } else if (ofSelection.get(Label.PASSAGE_OF) == null) {
                // A passage is told by its event as well.
                others.add(selection);
            }
        }
        addOthers(source, others, reading, restored, text, article.id());
    }

    private void readApart(ReadSource source, Units.Reading reading, ArticleId article) {
        for (ReadSelection selection : source.selections()) {
            Details details = Details.parse(selection.description());
            TextRange range = reading.range(selection);
            if (range != null && own(details)) {
                add(details, article, null, reading.text().slice(range));
            } else {
                count(Remark.ASTRAY);
            }
        }
    }

    private void readOther(ReadSource source, Units.Reading reading) {
        CodePoints text = reading.text();
        ArticleId id = articleIds.from(source.name());
        articles.put(id, new Article(id, source.name().isBlank() ? id.value() : source.name(), "", null, null, null,
                Dated.unknown(DATE_UNKNOWN), null, null, null, NO_LANGUAGE,
                new ArticleText(ArticleText.Kind.FULL, List.of(text.text().split("\n", -1))), null, Map.of()));
        if (!source.values().isEmpty()) {
            counts.merge(Remark.VALUES, source.values().size(), Integer::sum);
        }
        addOthers(source, source.selections(), reading, SourceText.restored(text.text(), ""), text, id);
    }

    /** Whether a selection's details are those of a quote. */
    private static boolean own(Details details) {
        return details.get(Label.ID) != null && details.get(Label.SPEAKER) != null
                && details.get(Label.DIRECTNESS) != null;
    }

    private void add(Details details, ArticleId article, @Nullable Anchor place, String selected) {
        Quote quote = QuoteDetails.read(details, article, place, selected);
        quoteIds.keep(quote.id());
        // Programs that hold one code for a passage write a selection for each.
        quotes.putIfAbsent(quote.id(), new Numbered<>(Numbered.of(details), quote));
    }

    private void addOthers(ReadSource source, List<ReadSelection> selections, Units.Reading reading,
            SourceText.Restored restored, CodePoints text, ArticleId article) {
        Map<TextRange, List<ReadSelection>> byPlace = new LinkedHashMap<>();
        for (ReadSelection selection : selections) {
            TextRange range = reading.range(selection);
            if (range == null || range.length() == 0) {
                count(Remark.ASTRAY);
            } else if (selection.codes().isEmpty()) {
                count(Remark.UNCODED);
            } else {
                byPlace.computeIfAbsent(restored.range(range), _ -> new ArrayList<>()).add(selection);
            }
        }
        byPlace.forEach((place, same) -> addOther(source, same, place, text, article));
    }

    /** A quote of all selections at one place. */
    private void addOther(ReadSource source, List<ReadSelection> same, TextRange place, CodePoints text,
            ArticleId article) {
        SpeakerId speaker = null;
        List<EventId> about = new ArrayList<>();
        Set<String> codes = new LinkedHashSet<>();
        Set<String> notes = new LinkedHashSet<>();
        for (ReadSelection selection : same) {
            for (String code : selection.codes()) {
                SpeakerId named = cast.ofCode(code);
                EventId event = events.get(code);
                if (event != null) {
                    about.add(event);
                } else if (named != null && (speaker == null || speaker.equals(named))) {
                    speaker = named;
                } else if (!cast.nameOfCode(code).isEmpty()) {
                    codes.add(cast.nameOfCode(code));
                }
            }
            if (!selection.description().isBlank()) {
                notes.add(selection.description());
            }
        }
        SpeakerId known = speaker == null ? cast.elsewise(same.getFirst().guid(), source.guid()) : speaker;
        if (cast.isNotStated(known)) {
            count(Remark.NOT_STATED);
        }
        Map<String, @Nullable Object> extras = new LinkedHashMap<>();
        if (!codes.isEmpty()) {
            extras.put(CODES, List.copyOf(codes));
            count(Remark.CODED);
        }
        if (!notes.isEmpty()) {
            extras.put(NOTE, String.join("\n", notes));
            count(Remark.NOTED);
        }
        QuoteId id = quoteIds.from(article.value() + "-q" + (quotes.size() + 1));
        quotes.put(id, new Numbered<>(Integer.MAX_VALUE, new Quote(id, article, Directness.DIRECT, text.slice(place),
                null, new Anchors(Anchor.at(text, place), null),
                new Attribution(known, null, null, null, Dated.unknown(DATE_UNKNOWN), null, null, null, null), null,
                about.stream().distinct().toList(), null, List.of(), extras)));
    }

    private void count(Remark remark) {
        counts.merge(remark, 1, Integer::sum);
    }
}
