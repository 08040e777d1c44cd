package org.demarche.model.validation;

import java.util.HashMap;
import java.util.Map;
import org.demarche.model.DossierIndex;
import org.demarche.model.Relation;
import org.demarche.model.id.EventId;

/** Relations tie two events, once, and name the article that states them. */
final class Relations {
    private record Tie(EventId from, Relation.Kind kind, EventId to) {}

    private Relations() {}

    static void check(DossierIndex index, Findings findings) {
        Map<Tie, Integer> first = new HashMap<>();
        Findings.each(index.dossier().relations(), (i, relation) -> {
            String path = "relations[" + i + "] " + relation.from() + " to " + relation.to();
            if (relation.from().equals(relation.to())) {
                findings.add(FindingCode.RELATION_TO_ITSELF, path, "the event is related to itself");
            }
            if (relation.basis() == Relation.Basis.STATED && relation.article() == null) {
                findings.add(FindingCode.RELATION_UNSOURCED, path,
                        "it is said to be stated by a source; name the article, or say that it is inferred");
            }
            Integer earlier = first.putIfAbsent(new Tie(relation.from(), relation.kind(), relation.to()), i);
            if (earlier != null) {
                findings.add(FindingCode.DUPLICATE_RELATION, path, "relations[" + earlier + "] says the same");
            }
        });
    }
}
