package org.demarche.state.filter;

import org.demarche.model.Directness;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.SideId;
import org.demarche.model.id.SpeakerId;

/**
 * One value of a facet.
 *
 * @param key the id or name of the value, empty for "none": things that have no value of this facet
 */
public record FacetValue(Facet facet, String key) {

    /** The value of things that have no value of the facet. */
    public static FacetValue none(Facet facet) {
        return new FacetValue(facet, "");
    }

    public static FacetValue of(SideId side) {
        return new FacetValue(Facet.SIDE, side.value());
    }

    public static FacetValue of(SpeakerId speaker) {
        return new FacetValue(Facet.SPEAKER, speaker.value());
    }

    public static FacetValue of(ArticleId article) {
        return new FacetValue(Facet.SOURCE, article.value());
    }

    public static FacetValue of(Directness directness) {
        return new FacetValue(Facet.DIRECTNESS, directness.name());
    }

    /** Whether this stands for things that have no value of the facet. */
    public boolean isNone() {
        return key.isEmpty();
    }
}
