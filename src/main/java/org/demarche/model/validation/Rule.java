package org.demarche.model.validation;

import org.demarche.model.DossierIndex;

/** One thing that holds in every sound dossier. */
@FunctionalInterface
interface Rule {
    /** Adds a finding for each place where it does not hold. */
    void check(DossierIndex dossier, Findings findings);
}
