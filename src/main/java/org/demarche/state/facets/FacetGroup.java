package org.demarche.state.facets;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.demarche.state.filter.Facet;
import org.demarche.state.filter.FacetValue;

/**
 * One facet with its values, of which there may be more than anybody wants to see.
 *
 * @param values in the order in which they are shown
 * @param row composes the row of a value, by the value's place
 * @param prominent how many of the first are shown while the list is short
 * @param narrowed whether the filter leaves some of them out
 */
public record FacetGroup(
        Facet facet, List<FacetValue> values, IntFunction<FacetRow> row, int prominent, boolean narrowed) {
    public FacetGroup {
        values = List.copyOf(values);
    }

    /** The rows of the first values. */
    public List<FacetRow> first(int number) {
        return IntStream.range(0, Math.min(number, values.size())).mapToObj(row).toList();
    }

    /** The rows of all values. */
    public List<FacetRow> rows() {
        return first(values.size());
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
