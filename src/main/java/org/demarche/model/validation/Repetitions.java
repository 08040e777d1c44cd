package org.demarche.model.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.model.Directness;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.TextRange;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.QuoteId;

/** Nothing is there twice: no quote, and no entry of a list. */
final class Repetitions {
    private record Place(ArticleId article, TextRange range) {}

    private Repetitions() {}

    static void check(DossierIndex index, Findings findings) {
        Dossier dossier = index.dossier();
        checkQuotes(dossier, findings);
        Findings.each(dossier.speakers(),
                (i, speaker) -> checkList(speaker.aliases(), Findings.path(i, speaker), "aliases", findings));
        Findings.each(dossier.events(), (i, event) -> {
            String path = Findings.path(i, event);
            checkList(event.participants(), path, "participants", findings);
            checkList(event.mentions(), path, "mentions", findings);
            checkList(event.figures(), path, "figures", findings);
        });
        Findings.each(dossier.quotes(),
                (i, quote) -> checkList(quote.about(), Findings.path(i, quote), "about", findings));
    }

    private static void checkQuotes(Dossier dossier, Findings findings) {
        Map<Place, QuoteId> first = new HashMap<>();
        Findings.each(dossier.quotes(), (i, quote) -> {
            if (quote.anchors().text() != null && quote.directness() != Directness.REPORTED) {
                Place place = new Place(quote.article(), quote.anchors().text().range());
                QuoteId earlier = first.putIfAbsent(place, quote.id());
                if (earlier != null) {
                    findings.add(FindingCode.DUPLICATE_QUOTE, Findings.path(i, quote),
                            "it stands at the same place as " + earlier);
                }
            }
        });
    }

    private static void checkList(List<?> list, String path, String field, Findings findings) {
        Set<Object> seen = new HashSet<>();
        for (Object entry : list) {
            if (!seen.add(entry)) {
                findings.add(FindingCode.DUPLICATE_ENTRY, path, field + " has the same entry twice");
                return;
            }
        }
    }
}
