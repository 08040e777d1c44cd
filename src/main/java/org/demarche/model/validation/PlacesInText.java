package org.demarche.model.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.model.Anchor;
import org.demarche.model.Article;
import org.demarche.model.CodePoints;
import org.demarche.model.Directness;
import org.demarche.model.DossierIndex;
import org.demarche.model.Quote;
import org.demarche.model.TextRange;
import org.demarche.model.id.ArticleId;

/** Every quote stands word for word at its place in the text that the dossier carries, in the context it names. */
final class PlacesInText {
    private final Article article;
    private final CodePoints text;
    private final Findings findings;

    private PlacesInText(Article article, Findings findings) {
        this.article = article;
        this.text = CodePoints.of(article.text().joined());
        this.findings = findings;
    }

    /** Goes from article to article, since all their texts at once may be larger than the memory that is left. */
    static void check(DossierIndex index, Findings findings) {
        List<Quote> quotes = index.dossier().quotes();
        Map<ArticleId, List<Integer>> places = new HashMap<>();
        Findings.each(quotes, (i, quote) -> places.computeIfAbsent(quote.article(), _ -> new ArrayList<>()).add(i));
        for (Article article : index.dossier().articles()) {
            // Taken out, so that a second article of that id does not count: the first is the one it leads to.
            List<Integer> here = places.remove(article.id());
            if (here != null) {
                PlacesInText rule = new PlacesInText(article, findings);
                here.forEach(i -> rule.check(quotes.get(i), Findings.path(i, quotes.get(i))));
            }
        }
    }

    private void check(Quote quote, String path) {
        Anchor anchor = quote.anchors().text();
        if (anchor == null) {
            if (quote.directness() != Directness.REPORTED) {
                findings.add(FindingCode.NOT_ANCHORED, path, "the quote has no place in the text of "
                        + article.id() + "; give it one under anchors.text");
            }
            return;
        }
        if (!text.holds(anchor.range())) {
            findings.add(FindingCode.OUTSIDE_TEXT, path, "anchors.text ends at " + anchor.end() + ", but the text of "
                    + article.id() + " has " + text.length() + " characters");
            return;
        }
        checkWords(quote, text.slice(anchor.range()), path);
        checkContext(anchor, path);
    }

    private void checkWords(Quote quote, String there, String path) {
        if (!quote.text().isEmpty() && !there.equals(quote.text())) {
            FirstDifference difference = FirstDifference.between(there, quote.text());
            findings.add(FindingCode.WORDS_DIFFER, path, "at its place the text of " + article.id() + " has '"
                    + difference.inOne() + "', not '" + difference.inOther() + "'");
        }
    }

    private void checkContext(Anchor anchor, String path) {
        int before = anchor.prefix().codePointCount(0, anchor.prefix().length());
        int after = anchor.suffix().codePointCount(0, anchor.suffix().length());
        if (before > Anchor.CONTEXT || after > Anchor.CONTEXT) {
            findings.add(FindingCode.CONTEXT_TOO_LONG, path, "anchors.text has more than " + Anchor.CONTEXT
                    + " characters of context on a side");
        }
        checkContext("before", slice(anchor.start() - before, anchor.start()), anchor.prefix(), path);
        checkContext("after", slice(anchor.end(), anchor.end() + after), anchor.suffix(), path);
    }

    private void checkContext(String side, String there, String said, String path) {
        if (!there.equals(said)) {
            findings.add(FindingCode.CONTEXT_DIFFERS, path,
                    side + " its place the text has '" + there + "', not '" + said + "'");
        }
    }

    /** The words between two offsets, as far as the text goes. */
    private String slice(int start, int end) {
        return text.slice(new TextRange(Math.max(0, start), Math.min(text.length(), end)));
    }
}
