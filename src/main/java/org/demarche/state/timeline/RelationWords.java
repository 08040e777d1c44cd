package org.demarche.state.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.model.Relation;
import org.demarche.model.edtf.EdtfWords;

/** Says in words what ties two events. */
final class RelationWords {
    private RelationWords() {}

    /** The first event, what it does, the second; empty where the dossier lacks one of them. */
    static Optional<HoverText> of(DossierIndex index, Relation relation) {
        Optional<Event> from = index.event(relation.from());
        Optional<Event> to = index.event(relation.to());
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>();
        lines.add(EdtfWords.full(from.get().when().date()));
        lines.add(verb(relation.kind()) + ": " + to.get().title());
        lines.add(EdtfWords.full(to.get().when().date()));
        lines.add(switch (relation.basis()) {
            case STATED -> "stated" + Optional.ofNullable(relation.article()).flatMap(index::article)
                    .map(article -> " by " + SourceNames.of(article)).orElse(" by a source");
            case INFERRED -> "inferred, not stated by a source";
        });
        if (!relation.note().isEmpty()) {
            lines.add(relation.note());
        }
        return Optional.of(new HoverText(from.get().title(), lines));
    }

    private static String verb(Relation.Kind kind) {
        return switch (kind) {
            case RESPONDS_TO -> "responds to";
            case PART_OF -> "is part of";
            case PRECEDES -> "precedes";
            case CONTRADICTS -> "contradicts";
        };
    }
}
