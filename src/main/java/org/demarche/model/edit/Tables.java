package org.demarche.model.edit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.demarche.model.Article;
import org.demarche.model.Candidate;
import org.demarche.model.Dossier;
import org.demarche.model.Event;
import org.demarche.model.EventKind;
import org.demarche.model.Quote;
import org.demarche.model.Relation;
import org.demarche.model.Side;
import org.demarche.model.Speaker;

/** The lists of a dossier while they are being changed; a list that is not changed is never copied. */
final class Tables {
    private final Dossier base;
    /** Those that were changed. */
    private final Map<Table, List<Record>> changed = new EnumMap<>(Table.class);

    Tables(Dossier base) {
        this.base = base;
    }

    /** The present contents of a table; not to be changed. */
    List<? extends Record> rows(Table table) {
        List<Record> rows = changed.get(table);
        return rows == null ? original(table) : rows;
    }

    /**
     * Makes a change.
     *
     * @throws IllegalStateException if what it is said to change is not there
     */
    void make(Change change) {
        List<Record> rows = changed.computeIfAbsent(change.table(), table -> new ArrayList<>(original(table)));
        int at = change.at();
        Record present = at < rows.size() ? rows.get(at) : null;
        if (at > rows.size() || (change.before() != null && !change.before().equals(present))) {
            throw new IllegalStateException("the dossier is not as it was when this step was made: "
                    + change.table() + "[" + at + "] is another");
        }
        if (change.after() == null) {
            rows.remove(at);
        } else if (change.before() == null) {
            rows.add(at, change.after());
        } else {
            rows.set(at, change.after());
        }
    }

    /** The dossier with these lists. */
    Dossier dossier() {
        Heading heading = (Heading) rows(Table.HEADING).getFirst();
        return new Dossier(base.format(), heading.title(), heading.description(),
                rows(Table.SIDES, Side.class, base.sides()),
                rows(Table.KINDS, EventKind.class, base.kinds()),
                rows(Table.ARTICLES, Article.class, base.articles()),
                rows(Table.SPEAKERS, Speaker.class, base.speakers()),
                rows(Table.EVENTS, Event.class, base.events()),
                rows(Table.QUOTES, Quote.class, base.quotes()),
                rows(Table.RELATIONS, Relation.class, base.relations()),
                rows(Table.CANDIDATES, Candidate.class, base.candidates()), base.extras());
    }

    private <T extends Record> List<T> rows(Table table, Class<T> type, List<T> unchanged) {
        List<Record> rows = changed.get(table);
        return rows == null ? unchanged : rows.stream().map(type::cast).toList();
    }

    private List<? extends Record> original(Table table) {
        return switch (table) {
            case HEADING -> List.of(new Heading(base.title(), base.description()));
            case SIDES -> base.sides();
            case KINDS -> base.kinds();
            case ARTICLES -> base.articles();
            case SPEAKERS -> base.speakers();
            case EVENTS -> base.events();
            case QUOTES -> base.quotes();
            case RELATIONS -> base.relations();
            case CANDIDATES -> base.candidates();
        };
    }
}
