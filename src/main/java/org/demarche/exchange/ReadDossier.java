package org.demarche.exchange;

import java.util.List;
import org.demarche.model.Dossier;

/**
 * A dossier that was read from another format.
 *
 * @param remarks what was in the file and has no place in a dossier, or had to be assumed, in one sentence each
 */
public record ReadDossier(Dossier dossier, List<String> remarks) {
    public ReadDossier {
        remarks = List.copyOf(remarks);
    }
}
