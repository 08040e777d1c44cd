package org.demarche.model.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.demarche.model.Article;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.model.EventKind;
import org.demarche.model.Quote;
import org.demarche.model.Side;
import org.demarche.model.Speaker;
import org.demarche.model.id.Id;

/** Within its list, every thing has an id of its own. */
final class UniqueIds {
    private UniqueIds() {}

    static void check(DossierIndex index, Findings findings) {
        Dossier dossier = index.dossier();
        check("sides", dossier.sides(), Side::id, findings);
        check("kinds", dossier.kinds(), EventKind::id, findings);
        check("articles", dossier.articles(), Article::id, findings);
        check("speakers", dossier.speakers(), Speaker::id, findings);
        check("events", dossier.events(), Event::id, findings);
        check("quotes", dossier.quotes(), Quote::id, findings);
    }

    private static <T> void check(String list, List<T> things, Function<T, Id> id, Findings findings) {
        Map<Id, Integer> first = HashMap.newHashMap(things.size());
        Findings.each(things, (i, thing) -> {
            Integer earlier = first.putIfAbsent(id.apply(thing), i);
            if (earlier != null) {
                findings.add(FindingCode.DUPLICATE_ID, list + "[" + i + "] " + id.apply(thing),
                        "the id is that of " + list + "[" + earlier + "] too; give one of them another");
            }
        });
    }
}
