package org.demarche.model.validation;

import org.demarche.model.Article;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.model.Quote;
import org.demarche.model.Role;
import org.demarche.model.Speaker;
import org.demarche.model.edtf.Edtf;

/** Dates agree with each other, as far as their uncertainty lets one say that they do not. */
final class Dates {
    private Dates() {}

    static void check(DossierIndex index, Findings findings) {
        Findings.each(index.dossier().speakers(),
                (i, speaker) -> checkOrder(speaker, Findings.path(i, speaker), findings));
        Findings.each(index.dossier().quotes(), (i, quote) -> {
            String path = Findings.path(i, quote);
            index.article(quote.article()).ifPresent(article -> checkPublished(quote, article, path, findings));
            if (quote.event() != null) {
                index.event(quote.event()).ifPresent(event -> checkEvent(quote, event, path, findings));
            }
        });
    }

    private static void checkOrder(Speaker speaker, String path, Findings findings) {
        for (int i = 1; i < speaker.roles().size(); i++) {
            Role earlier = speaker.roles().get(i - 1);
            Role later = speaker.roles().get(i);
            if (later.period().bounds().earliest() < earlier.period().bounds().earliest()) {
                findings.add(FindingCode.ROLES_OUT_OF_ORDER, path, "the role '" + later.title() + "' (" + later.period()
                        + ") began before '" + earlier.title() + "' (" + earlier.period() + "), which stands first");
            }
        }
    }

    private static void checkPublished(Quote quote, Article article, String path, Findings findings) {
        Edtf said = quote.attribution().said().date();
        Edtf published = article.published().date();
        if (said.bounds().earliest() >= published.bounds().latest()) {
            findings.add(FindingCode.SAID_AFTER_PUBLISHED, path,
                    "said " + said + ", but " + article.id() + " was published " + published);
        }
    }

    private static void checkEvent(Quote quote, Event event, String path, Findings findings) {
        Edtf said = quote.attribution().said().date();
        Edtf when = event.when().date();
        if (!said.bounds().meets(when.bounds())) {
            findings.add(FindingCode.SAID_OFF_EVENT, path,
                    "said " + said + ", but its event " + event.id() + " is dated " + when);
        }
    }
}
