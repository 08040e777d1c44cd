package org.demarche.model.validation;

import java.util.HashMap;
import java.util.Map;
import org.demarche.model.Article;
import org.demarche.model.DossierIndex;
import org.demarche.model.Mention;
import org.demarche.model.Original;
import org.demarche.model.id.ArticleId;

/** The passages that speak of an event lie in their articles. */
final class Mentions {
    private final Map<ArticleId, Integer> lengths = new HashMap<>();
    private final Findings findings;

    private Mentions(Findings findings) {
        this.findings = findings;
    }

    static void check(DossierIndex index, Findings findings) {
        Mentions rule = new Mentions(findings);
        Findings.each(index.dossier().events(), (i, event) -> event.mentions().forEach(mention ->
                index.article(mention.article())
                        .ifPresent(article -> rule.check(mention, article, Findings.path(i, event)))));
    }

    private void check(Mention mention, Article article, String path) {
        if (mention.text() != null && mention.text().end() > length(article)) {
            findings.add(FindingCode.OUTSIDE_TEXT, path, "a mention ends at " + mention.text().end()
                    + ", but the text of " + article.id() + " has " + length(article) + " characters");
        }
        Original original = article.original();
        if (mention.original() == null) {
            return;
        }
        if (original == null) {
            findings.add(FindingCode.ORIGINAL_UNKNOWN, path, "a mention has a place in the original of " + article.id()
                    + ", whose fingerprint the dossier does not have");
        } else if (mention.original().end() > original.length()) {
            findings.add(FindingCode.OUTSIDE_TEXT, path, "a mention ends at " + mention.original().end()
                    + ", but the original of " + article.id() + " has " + original.length() + " characters");
        }
    }

    private int length(Article article) {
        return lengths.computeIfAbsent(article.id(), _ -> {
            String text = article.text().joined();
            return text.codePointCount(0, text.length());
        });
    }
}
