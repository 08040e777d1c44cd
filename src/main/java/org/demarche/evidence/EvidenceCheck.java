package org.demarche.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.demarche.model.Anchor;
import org.demarche.model.Article;
import org.demarche.model.CodePoints;
import org.demarche.model.Directness;
import org.demarche.model.Dossier;
import org.demarche.model.Quote;
import org.demarche.model.Speaker;
import org.demarche.model.TextRange;
import org.demarche.model.edtf.EdtfWords;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.SpeakerId;
import org.demarche.text.anchor.QuoteFinder;
import org.demarche.text.anchor.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Looks for every quote of a dossier in every text of its article. Several articles are checked at once; what is known
 * of a text is forgotten when its article is done, since all texts at once may be larger than the memory that is left.
 */
public final class EvidenceCheck {
    private final Dossier dossier;
    private final Originals originals;
    private final CheckWatch watch;
    private final Map<ArticleId, List<Quote>> quotes = new HashMap<>();
    private final Map<SpeakerId, String> speakers = new HashMap<>();
    private int done;

    private EvidenceCheck(Dossier dossier, Originals originals, CheckWatch watch) {
        this.dossier = dossier;
        this.originals = originals;
        this.watch = watch;
        for (Speaker speaker : dossier.speakers()) {
            speakers.putIfAbsent(speaker.id(), speaker.name());
        }
        for (Quote quote : dossier.quotes()) {
            if (hasWords(quote)) {
                quotes.computeIfAbsent(quote.article(), _ -> new ArrayList<>()).add(quote);
            }
        }
    }

    /** Checks a dossier. A quote whose article is not in it has no row: the validation of the dossier tells of that. */
    public static EvidenceReport of(Dossier dossier, Originals originals, CheckWatch watch) {
        return new EvidenceCheck(dossier, originals, watch).report();
    }

    /** Whether there is something to look for: a quote that is not reported speech, and not empty by mistake. */
    public static boolean hasWords(Quote quote) {
        return quote.directness() != Directness.REPORTED && !quote.text().isEmpty();
    }

    private EvidenceReport report() {
        List<Article> articles = dossier.articles();
        List<List<Quote>> work = articles.stream()
                .map(article -> {
                    // Taken out, so that a second article of that id gets none: quotes lead to the first.
                    List<Quote> here = quotes.remove(article.id());
                    return here == null ? List.<Quote>of() : here;
                })
                .toList();
        return new EvidenceReport(IntStream.range(0, articles.size()).parallel()
                .mapToObj(i -> rows(articles.get(i), work.get(i)))
                .flatMap(List::stream)
                .toList());
    }

    private List<EvidenceRow> rows(Article article, List<Quote> here) {
        String original = here.isEmpty() ? null : originals.textOf(article.id());
        List<EvidenceRow> rows = new ArrayList<>();
        if (!here.isEmpty()) {
            QuoteFinder carried = new QuoteFinder(CodePoints.of(article.text().joined()));
            QuoteFinder published = original == null ? null : new QuoteFinder(CodePoints.of(original));
            String source = source(article);
            for (Quote quote : here) {
                rows.add(row(quote, source, Copy.carriedOf(article), carried));
                if (published != null) {
                    rows.add(row(quote, source, Copy.ORIGINAL, published));
                }
            }
        }
        tellDone();
        return rows;
    }

    private EvidenceRow row(Quote quote, String source, Copy copy, QuoteFinder finder) {
        Anchor anchor = copy.anchor(quote.anchors());
        Verdict verdict = asRecorded(finder.find(quote.text(), anchor), anchor);
        return new EvidenceRow(quote.id(), quote.article(), quote.text(),
                speakers.getOrDefault(quote.speaker(), quote.speaker().value()), source, copy, anchor, verdict);
    }

    /** What stands word for word at one place cannot have moved there where no place was recorded. */
    private static Verdict asRecorded(Verdict verdict, @Nullable Anchor anchor) {
        return anchor == null && verdict instanceof Verdict.Moved(TextRange range) ? new Verdict.Exact(range) : verdict;
    }

    private synchronized void tellDone() {
        done++;
        watch.checked(done, dossier.articles().size());
    }

    private static String source(Article article) {
        String publisher = article.publisher().isBlank() ? article.agency() : article.publisher();
        String name = publisher == null || publisher.isBlank() ? article.headline() : publisher;
        return name + ", " + EdtfWords.brief(article.published().date());
    }
}
