package org.demarche.state.figure;

import org.demarche.model.Dossier;
import org.demarche.store.DossierWriter;

/**
 * By what a dossier is known again.
 *
 * @param format the version of its file format
 * @param fingerprint see {@link DossierWriter#fingerprint}
 */
public record DossierIdentity(String title, int format, String fingerprint) {
    /** That of a dossier; takes a while for a large one. */
    public static DossierIdentity of(Dossier dossier) {
        return new DossierIdentity(dossier.title(), dossier.format(), DossierWriter.fingerprint(dossier));
    }
}
