package org.demarche.state;

import java.nio.file.Path;
import org.demarche.model.DossierIndex;
import org.demarche.state.filter.FacetTable;
import org.jspecify.annotations.Nullable;

/**
 * The dossier that is open.
 *
 * @param index its contents
 * @param facets its facet values
 * @param file where it was read from, null for the bundled one
 */
public record OpenDossier(DossierIndex index, FacetTable facets, @Nullable Path file) {

    /** A dossier as just read. */
    public static OpenDossier of(DossierIndex index, @Nullable Path file) {
        return new OpenDossier(index, new FacetTable(index), file);
    }
}
