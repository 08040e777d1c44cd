package org.demarche.model.edit;

import org.demarche.model.Article;
import org.demarche.model.Candidate;
import org.demarche.model.Event;
import org.demarche.model.EventKind;
import org.demarche.model.Quote;
import org.demarche.model.Relation;
import org.demarche.model.Side;
import org.demarche.model.Speaker;

/** The lists of which a dossier consists, as far as they can be changed. */
public enum Table {
    /** Title and description: a list of one. */
    HEADING(Heading.class),
    SIDES(Side.class),
    KINDS(EventKind.class),
    ARTICLES(Article.class),
    SPEAKERS(Speaker.class),
    EVENTS(Event.class),
    QUOTES(Quote.class),
    RELATIONS(Relation.class),
    CANDIDATES(Candidate.class);

    private final Class<? extends Record> type;

    Table(Class<? extends Record> type) {
        this.type = type;
    }

    /** What the list holds. */
    public Class<? extends Record> type() {
        return type;
    }

    /**
     * The list that holds such things.
     *
     * @throws IllegalArgumentException if none does
     */
    public static Table of(Record thing) {
        for (Table table : values()) {
            if (table.type.isInstance(thing)) {
                return table;
            }
        }
        throw new IllegalArgumentException("a dossier has no list of " + thing.getClass().getSimpleName());
    }

    /** What tells a thing from the others of its list: its id, or for things without one the whole of it. */
    static Object key(Record thing) {
        return switch (thing) {
            case Side side -> side.id();
            case EventKind kind -> kind.id();
            case Article article -> article.id();
            case Speaker speaker -> speaker.id();
            case Event event -> event.id();
            case Quote quote -> quote.id();
            case Candidate candidate -> candidate.id();
            default -> thing;
        };
    }
}
