package org.demarche.state;

import java.nio.file.Path;
import org.demarche.model.DossierIndex;
import org.demarche.model.id.Id;
import org.demarche.state.filter.FacetTable;
import org.demarche.state.filter.Filter;
import org.demarche.state.filter.Visible;
import org.demarche.timeline.LaneKind;
import org.demarche.timeline.TimelineModel;
import org.jspecify.annotations.Nullable;

/**
 * The dossier that is open, with all that its first picture needs, so that showing it takes no time by its size.
 *
 * @param index its contents
 * @param facets its facet values
 * @param all what is seen of it without a filter
 * @param timeline all of its events, in lanes by side
 * @param firstSight what to select first, null where there is nothing
 * @param file where it was read from, null for the bundled one
 */
public record OpenDossier(DossierIndex index, FacetTable facets, Visible all, TimelineModel timeline,
        @Nullable Id firstSight, @Nullable Path file) {
    /** The lanes in which a dossier is shown first. */
    public static final LaneKind FIRST_LANES = LaneKind.SIDE;

    /** A dossier as just read; takes a while for a large one. */
    public static OpenDossier of(DossierIndex index, @Nullable Path file) {
        return of(index, file, () -> { });
    }

    /**
     * A dossier as just read; takes a while for a large one.
     *
     * @param arranging told when the timeline's turn has come, about half way; may throw to give up
     */
    public static OpenDossier of(DossierIndex index, @Nullable Path file, Runnable arranging) {
        FacetTable facets = new FacetTable(index);
        Visible all = Visible.of(index, facets, Filter.ALL);
        Id firstSight = FirstSight.of(index).orElse(null);
        arranging.run();
        return new OpenDossier(
                index, facets, all, TimelineModel.ofOrdinals(index, _ -> true, FIRST_LANES), firstSight, file);
    }
}
