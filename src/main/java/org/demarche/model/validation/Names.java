package org.demarche.model.validation;

import org.demarche.model.Article;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.model.Speaker;

/** What a list or a card shows is there, and short enough. */
final class Names {
    private final Findings findings;

    private Names(Findings findings) {
        this.findings = findings;
    }

    static void check(DossierIndex index, Findings findings) {
        new Names(findings).check(index.dossier());
    }

    private void check(Dossier dossier) {
        notBlank(dossier.title(), "title", "the dossier", "title");
        Findings.each(dossier.sides(), (i, side) ->
                notBlank(side.name(), "sides[" + i + "] " + side.id(), "it", "name"));
        Findings.each(dossier.kinds(), (i, kind) ->
                notBlank(kind.name(), "kinds[" + i + "] " + kind.id(), "it", "name"));
        Findings.each(dossier.articles(), (i, article) -> check(article, "articles[" + i + "] " + article.id()));
        Findings.each(dossier.speakers(), (i, speaker) -> check(speaker, Findings.path(i, speaker)));
        Findings.each(dossier.events(), (i, event) -> check(event, Findings.path(i, event)));
    }

    private void check(Article article, String path) {
        notBlank(article.headline(), path, "it", "headline");
        if (article.publisher().isBlank()) {
            findings.add(FindingCode.PUBLISHER_UNKNOWN, path, "it has no publisher");
        }
        notBlank(article.language(), path, "it", "language");
        Findings.each(article.text().paragraphs(), (i, paragraph) -> {
            if (paragraph.indexOf('\n') >= 0) {
                findings.add(FindingCode.LINE_FEED_IN_PARAGRAPH, path, "text.paragraphs[" + i
                        + "] contains a line feed, which shifts all places after it; split the paragraph there");
            }
        });
    }

    private void check(Speaker speaker, String path) {
        notBlank(speaker.name(), path, "it", "name");
        speaker.aliases().forEach(alias -> notBlank(alias, path, "one of its aliases", "text"));
        speaker.roles().forEach(role -> notBlank(role.title(), path, "one of its roles", "title"));
    }

    private void check(Event event, String path) {
        notBlank(event.title(), path, "it", "title");
        int length = event.title().codePointCount(0, event.title().length());
        if (length > Event.TITLE_LENGTH) {
            findings.add(FindingCode.TITLE_TOO_LONG, path, "the title has " + length + " characters; shorten it to "
                    + Event.TITLE_LENGTH);
        }
    }

    private void notBlank(String text, String path, String thing, String what) {
        if (text.isBlank()) {
            findings.add(FindingCode.EMPTY_NAME, path, thing + " has no " + what);
        }
    }
}
