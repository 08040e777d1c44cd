package org.demarche.ui.facets;

import java.util.List;
import org.demarche.model.id.Id;
import org.demarche.model.id.SideId;
import org.demarche.state.filter.Facet;
import org.demarche.state.filter.FacetValue;
import org.jspecify.annotations.Nullable;

/** What a row or section of the pane asks for. */
interface FacetActions {

    /** Lets a value through or leaves it out. */
    void admit(FacetValue value, boolean admitted);

    /** Lets one value through and leaves the others of its facet out. */
    void only(FacetValue value, List<FacetValue> all);

    /** Lets all values of a facet through. */
    void all(Facet facet);

    /** Selects a speaker or a source. */
    void select(Id target);

    /** The style class that gives a node the colour of a side. */
    String styleClass(@Nullable SideId side);
}
