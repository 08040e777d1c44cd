package org.demarche.state.facets;

import org.demarche.model.id.Id;
import org.demarche.model.id.SideId;
import org.demarche.state.caption.Counted;
import org.demarche.state.filter.Count;
import org.demarche.state.filter.FacetValue;
import org.jspecify.annotations.Nullable;

/**
 * One value of a facet as the pane shows it.
 *
 * @param label its name
 * @param detail what stands behind the name, for example a short date; empty where nothing does
 * @param initials on the sign of a speaker, empty for all others
 * @param side that gives it its colour, null for none
 * @param target what a click on the name selects, null where nothing can be selected
 * @param admitted whether the filter lets it through
 * @param selected whether the panes are about it
 * @param count what letting it through brings
 * @param share of its quotes in those of the strongest value of the facet, 0 to 1
 * @param prominent whether it is shown while the list is short
 */
public record FacetRow(
        FacetValue value,
        String label,
        String detail,
        String initials,
        @Nullable SideId side,
        @Nullable Id target,
        boolean admitted,
        boolean selected,
        Count count,
        double share,
        boolean prominent) {

    /** What it brings, in words: "3 events, 1 statement". */
    public String countWords() {
        return Counted.of(count.events(), "event") + ", " + Counted.of(count.quotes(), "statement");
    }
}
