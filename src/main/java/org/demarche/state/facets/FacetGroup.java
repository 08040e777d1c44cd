package org.demarche.state.facets;

import java.util.List;
import org.demarche.state.filter.Facet;
import org.demarche.state.filter.FacetValue;

/**
 * One facet with its values.
 *
 * @param rows in the order in which they are shown
 * @param narrowed whether the filter leaves some of them out
 */
public record FacetGroup(Facet facet, List<FacetRow> rows, boolean narrowed) {
    public FacetGroup {
        rows = List.copyOf(rows);
    }

    /** The values alone. */
    public List<FacetValue> values() {
        return rows.stream().map(FacetRow::value).toList();
    }

    /** The rows that are shown while the list is short. */
    public List<FacetRow> prominent() {
        return rows.stream().filter(FacetRow::prominent).toList();
    }

    /** What heads the group. */
    public String title() {
        return switch (facet) {
            case SIDE -> "Sides";
            case SPEAKER -> "Speakers";
            case SOURCE -> "Sources";
            case DIRECTNESS -> "Kind of quote";
        };
    }
}
