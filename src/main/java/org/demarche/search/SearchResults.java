package org.demarche.search;

import java.util.List;

/**
 * What a query found.
 *
 * @param query as it was asked
 * @param groups one for each kind of which something was found; the group with the best hit first
 */
public record SearchResults(String query, List<Group> groups) {

    /**
     * The hits of one kind.
     *
     * @param total how many there are, shown or not
     * @param hits the best of them, best first; equally good ones by date, then in the dossier's order
     */
    public record Group(HitKind kind, int total, List<SearchHit> hits) {
        public Group {
            hits = List.copyOf(hits);
        }
    }

    public SearchResults {
        groups = List.copyOf(groups);
    }

    /** How many things were found, shown or not. */
    public int total() {
        return groups.stream().mapToInt(Group::total).sum();
    }

    /** The hits from top to bottom as the groups show them: the order in which to step through them. */
    public List<SearchHit> hits() {
        return groups.stream().flatMap(group -> group.hits().stream()).toList();
    }
}
