package org.demarche.model.validation;

import org.demarche.model.Anchor;
import org.demarche.model.Article;
import org.demarche.model.ArticleText;
import org.demarche.model.Directness;
import org.demarche.model.DossierIndex;
import org.demarche.model.Original;
import org.demarche.model.Quote;

/** Places in an original agree with its fingerprint; whether the words stand there, the original itself must show. */
final class PlacesInOriginal {
    private PlacesInOriginal() {}

    static void check(DossierIndex index, Findings findings) {
        Findings.each(index.dossier().articles(), (i, article) -> {
            if (article.text().kind() == ArticleText.Kind.DIGEST && article.original() == null) {
                findings.add(FindingCode.ORIGINAL_UNKNOWN, "articles[" + i + "] " + article.id(),
                        "a digest needs the fingerprint of its original, so that quotes can be checked");
            }
        });
        Findings.each(index.dossier().quotes(), (i, quote) -> index.article(quote.article())
                .ifPresent(article -> check(quote, article, Findings.path(i, quote), findings)));
    }

    private static void check(Quote quote, Article article, String path, Findings findings) {
        Anchor anchor = quote.anchors().original();
        Original original = article.original();
        if (anchor == null) {
            // A full text shows the words itself; beside a digest, only the place in the original can.
            if (original != null && article.text().kind() == ArticleText.Kind.DIGEST
                    && quote.directness() != Directness.REPORTED) {
                findings.add(FindingCode.NOT_ANCHORED_IN_ORIGINAL, path, "the quote has no place in the original of "
                        + article.id() + "; give it one under anchors.original");
            }
            return;
        }
        if (original == null) {
            findings.add(FindingCode.ORIGINAL_UNKNOWN, path, "it has a place in the original of " + article.id()
                    + ", whose fingerprint the dossier does not have");
        } else if (anchor.end() > original.length()) {
            findings.add(FindingCode.OUTSIDE_TEXT, path, "anchors.original ends at " + anchor.end()
                    + ", but the original of " + article.id() + " has " + original.length() + " characters");
        }
        int length = quote.text().codePointCount(0, quote.text().length());
        if (length > 0 && anchor.range().length() != length && !findings.wordsDiffer(path)) {
            findings.add(FindingCode.LENGTH_DIFFERS, path, "anchors.original is " + anchor.range().length()
                    + " characters long, but the quote has " + length);
        }
    }
}
