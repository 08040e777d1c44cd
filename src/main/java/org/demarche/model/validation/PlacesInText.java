package org.demarche.model.validation;

import java.util.HashMap;
import java.util.Map;
import org.demarche.model.Anchor;
import org.demarche.model.Article;
import org.demarche.model.Directness;
import org.demarche.model.DossierIndex;
import org.demarche.model.Quote;
import org.demarche.model.id.ArticleId;

/** Every quote stands word for word at its place in the text that the dossier carries, in the context it names. */
final class PlacesInText {
    private final Map<ArticleId, PointText> texts = new HashMap<>();
    private final Findings findings;

    private PlacesInText(DossierIndex index, Findings findings) {
        this.findings = findings;
        for (Article article : index.dossier().articles()) {
            texts.putIfAbsent(article.id(), new PointText(article.text().joined()));
        }
    }

    static void check(DossierIndex index, Findings findings) {
        PlacesInText rule = new PlacesInText(index, findings);
        Findings.each(index.dossier().quotes(), (i, quote) -> rule.check(quote, Findings.path(i, quote)));
    }

    private void check(Quote quote, String path) {
        PointText text = texts.get(quote.article());
        Anchor anchor = quote.anchors().text();
        if (text == null) {
            return;
        }
        if (anchor == null) {
            if (quote.directness() != Directness.REPORTED) {
                findings.add(FindingCode.NOT_ANCHORED, path, "the quote has no place in the text of "
                        + quote.article() + "; give it one under anchors.text");
            }
            return;
        }
        if (!text.holds(anchor.range())) {
            findings.add(FindingCode.OUTSIDE_TEXT, path, "anchors.text ends at " + anchor.end() + ", but the text of "
                    + quote.article() + " has " + text.length() + " characters");
            return;
        }
        checkWords(quote, text.slice(anchor.range()), path);
        checkContext(anchor, text, path);
    }

    private void checkWords(Quote quote, String there, String path) {
        if (!quote.text().isEmpty() && !there.equals(quote.text())) {
            findings.add(FindingCode.WORDS_DIFFER, path, "at its place the text of " + quote.article() + " has '"
                    + shortened(there) + "', not '" + shortened(quote.text()) + "'");
        }
    }

    private void checkContext(Anchor anchor, PointText text, String path) {
        int before = anchor.prefix().codePointCount(0, anchor.prefix().length());
        int after = anchor.suffix().codePointCount(0, anchor.suffix().length());
        if (before > Anchor.CONTEXT || after > Anchor.CONTEXT) {
            findings.add(FindingCode.CONTEXT_TOO_LONG, path, "anchors.text has more than " + Anchor.CONTEXT
                    + " characters of context on a side");
        }
        if (!text.before(anchor.start(), before).equals(anchor.prefix())) {
            findings.add(FindingCode.CONTEXT_DIFFERS, path, "before its place the text has '"
                    + text.before(anchor.start(), before) + "', not '" + anchor.prefix() + "'");
        }
        if (!text.after(anchor.end(), after).equals(anchor.suffix())) {
            findings.add(FindingCode.CONTEXT_DIFFERS, path, "after its place the text has '"
                    + text.after(anchor.end(), after) + "', not '" + anchor.suffix() + "'");
        }
    }

    private static String shortened(String words) {
        return words.length() <= 60 ? words : words.substring(0, words.offsetByCodePoints(0, 30)) + "…";
    }
}
