package org.demarche.model.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.model.Dossier;
import org.demarche.model.id.Id;

/** A dossier in the course of one step of work, which writes down what is changed. Not safe for several threads. */
public final class Draft {
    private final Tables tables;
    private final List<Change> changes = new ArrayList<>();
    /** Where each thing of a table stands; a table is missing until it is asked for, and after places have moved. */
    private final Map<Table, Map<Object, Integer>> places = new EnumMap<>(Table.class);

    /** A draft in which nothing is changed yet. */
    public Draft(Dossier dossier) {
        tables = new Tables(dossier);
    }

    /** The dossier as the changes so far have made it. */
    public Dossier dossier() {
        return tables.dossier();
    }

    /** The thing of an id, as the changes so far have made it. */
    public <T extends Record> Optional<T> find(Class<T> type, Id id) {
        for (Table table : Table.values()) {
            if (table.type() == type) {
                Integer at = places(table).get(id);
                return at == null ? Optional.empty() : Optional.of(type.cast(tables.rows(table).get(at)));
            }
        }
        throw new IllegalArgumentException("a dossier has no list of " + type.getSimpleName());
    }

    /** Whether a table has a thing of that id. */
    public boolean has(Table table, Id id) {
        return places(table).containsKey(id);
    }

    /** Adds a thing at the end of its table. */
    public void add(Record thing) {
        Table table = Table.of(thing);
        int at = tables.rows(table).size();
        make(new Change(table, at, null, thing));
        Map<Object, Integer> known = places.get(table);
        if (known != null) {
            known.putIfAbsent(Table.key(thing), at);
        }
    }

    /**
     * Puts a thing in the place of the one with its id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public void replace(Record thing) {
        Table table = Table.of(thing);
        int at = placeOf(table, Table.key(thing));
        Record before = tables.rows(table).get(at);
        if (!before.equals(thing)) {
            make(new Change(table, at, before, thing));
        }
    }

    /**
     * Takes away the thing of an id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public void remove(Table table, Id id) {
        takeAway(table, id);
    }

    /**
     * Takes away the things of these ids; for many of them at once.
     *
     * @throws IllegalArgumentException if one of them is not there
     */
    public void removeAll(Table table, Collection<? extends Id> ids) {
        ids.stream()
                .map(id -> placeOf(table, id))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .forEach(at -> make(new Change(table, at, tables.rows(table).get(at), null)));
        places.remove(table);
    }

    /**
     * Takes away a thing that has no id, or the one with its id.
     *
     * @throws IllegalArgumentException if it is not there
     */
    public void remove(Record thing) {
        takeAway(Table.of(thing), Table.key(thing));
    }

    /** Gives the dossier another title and description. */
    public void rename(Heading heading) {
        Record before = tables.rows(Table.HEADING).getFirst();
        if (!before.equals(heading)) {
            make(new Change(Table.HEADING, 0, before, heading));
        }
    }

    /** All changes as one step. */
    public Edit edit(String title) {
        return new Edit(title, changes);
    }

    private void takeAway(Table table, Object key) {
        int at = placeOf(table, key);
        make(new Change(table, at, tables.rows(table).get(at), null));
        places.remove(table);
    }

    private void make(Change change) {
        tables.make(change);
        changes.add(change);
    }

    private int placeOf(Table table, Object key) {
        Integer at = places(table).get(key);
        if (at == null) {
            throw new IllegalArgumentException("there is no " + key + " among the " + table);
        }
        return at;
    }

    private Map<Object, Integer> places(Table table) {
        return places.computeIfAbsent(table, asked -> {
            Map<Object, Integer> found = new HashMap<>();
            List<? extends Record> rows = tables.rows(asked);
            for (int i = 0; i < rows.size(); i++) {
                found.putIfAbsent(Table.key(rows.get(i)), i);
            }
            return found;
        });
    }
}
