package org.demarche.state.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.model.Anchor;
import org.demarche.model.Article;
import org.demarche.model.ArticleText;
import org.demarche.model.DossierIndex;
import org.demarche.model.Quote;
import org.demarche.model.TextRange;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.QuoteId;
import org.demarche.state.Focus;
import org.demarche.state.caption.Manner;
import org.demarche.state.caption.PublishedWords;
import org.demarche.state.caption.SourceName;
import org.jspecify.annotations.Nullable;

/**
 * What the reader shows of an article, whatever is selected in it.
 *
 * @param credit publisher, place and date in one line
 * @param published how the date of publication is known
 * @param kind whether the text is the published one
 * @param check whether the quotes stand in the text word for word
 * @param marks the quotes that have a place in the text, in the order of their places
 * @param sources all the articles, in the dossier's order
 */
public record ReaderPage(
        ArticleId article,
        String credit,
        String headline,
        @Nullable String byline,
        String published,
        ArticleText.Kind kind,
        @Nullable String url,
        List<String> paragraphs,
        SourceCheck check,
        List<QuoteMark> marks,
        List<SourceChoice> sources) {

    public ReaderPage {
        paragraphs = List.copyOf(paragraphs);
        marks = List.copyOf(marks);
        sources = List.copyOf(sources);
    }

    /** The page of an article. */
    public static ReaderPage of(DossierIndex index, Article article) {
        List<QuoteMark> marks = index.quotesOf(article.id()).stream()
                .flatMap(quote -> mark(index, quote).stream())
                .sorted(Comparator.comparingInt(mark -> mark.range().start()))
                .toList();
        String date = PublishedWords.full(article);
        String credit = Stream.of(SourceName.of(article), SourceName.place(article), date)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" · "));
        List<SourceChoice> sources = index.dossier().articles().stream()
                .map(other -> new SourceChoice(other.id(), SourceName.dated(other) + " · " + other.headline()))
                .toList();
        return new ReaderPage(article.id(), credit, article.headline(), article.byline(), published(article),
                article.text().kind(), article.url(), article.text().paragraphs(),
                SourceCheck.of(article, index.quotesOf(article.id())), marks, sources);
    }

    /** The same article in another text. */
    ReaderPage with(List<String> otherParagraphs, SourceCheck otherCheck, List<QuoteMark> otherMarks) {
        return new ReaderPage(article, credit, headline, byline, published, kind, url, otherParagraphs, otherCheck,
                otherMarks, sources);
    }

    /**
     * The stretches to set off, the least important first: a later one may lie over an earlier one.
     *
     * @param shown the quotes that the filter lets through
     */
    public List<Highlight> highlights(Set<QuoteId> shown, Focus focus) {
        List<Highlight> highlights = new ArrayList<>();
        for (QuoteMark mark : marks) {
            Highlight.Tone tone = !shown.contains(mark.quote()) ? Highlight.Tone.LEFT_OUT
                    : mark.reported() ? Highlight.Tone.REPORTED
                    : Highlight.Tone.QUOTE;
            highlights.add(new Highlight(mark.range(), tone, mark.side(), mark.quote()));
        }
        chosen(focus).ifPresent(mark ->
                highlights.add(new Highlight(mark.range(), Highlight.Tone.CHOSEN, mark.side(), mark.quote())));
        marks.stream().filter(mark -> check.doubts(mark.quote())).forEach(mark ->
                highlights.add(new Highlight(mark.range(), Highlight.Tone.DOUBTFUL, mark.side(), mark.quote())));
        if (focus.quote() == null && focus.passage() != null && article.equals(focus.article())) {
            highlights.addFirst(new Highlight(focus.passage(), Highlight.Tone.PASSAGE, null, null));
        }
        return List.copyOf(highlights);
    }

    /** The stretch to bring into sight: the selected quote's, or the passage's; null when there is none. */
    public @Nullable TextRange lit(Focus focus) {
        if (!article.equals(focus.article())) {
            return null;
        }
        return focus.quote() == null ? focus.passage() : chosen(focus).map(QuoteMark::range).orElse(null);
    }

    /** The quotes that stand at an offset of the text, the shortest first. */
    public List<QuoteMark> at(int offset) {
        return marks.stream()
                .filter(mark -> mark.range().contains(offset))
                .sorted(Comparator.comparingInt(mark -> mark.range().length()))
                .toList();
    }

    /** The article that stands {@code step} places further in the dossier, null beyond its ends. */
    public @Nullable ArticleId neighbour(int step) {
        for (int i = 0; i < sources.size(); i++) {
            if (sources.get(i).article().equals(article)) {
                int other = i + step;
                return other >= 0 && other < sources.size() ? sources.get(other).article() : null;
            }
        }
        return null;
    }

    private Optional<QuoteMark> chosen(Focus focus) {
        return marks.stream().filter(mark -> mark.quote().equals(focus.quote())).findFirst();
    }

    private static Optional<QuoteMark> mark(DossierIndex index, Quote quote) {
        Anchor anchor = quote.anchors().text();
        return anchor == null ? Optional.empty() : Optional.of(QuoteMark.of(index, quote, anchor.range()));
    }

    private static String published(Article article) {
        String date = article.published().known()
                ? "Published " + PublishedWords.full(article) + ", " + Manner.of(article.published().basis()) + "."
                : "Date of publication not known.";
        String evidence = article.published().evidence();
        return evidence.isBlank() ? date : date + "\n" + evidence;
    }
}
