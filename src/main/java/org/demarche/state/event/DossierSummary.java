package org.demarche.state.event;

import org.demarche.model.Directness;
import org.demarche.model.Dossier;
import org.demarche.state.caption.Counted;

/**
 * What a dossier is about.
 *
 * @param counts how many events, quotes, speakers and sources it holds
 */
public record DossierSummary(String title, String description, String counts) {

    /** The summary of a dossier. */
    public static DossierSummary of(Dossier dossier) {
        long reported = dossier.quotes().stream()
                .filter(quote -> quote.directness() == Directness.REPORTED)
                .count();
        String counts = Counted.of(dossier.events().size(), "event")
                + " · " + Counted.of(dossier.quotes().size() - reported, "quote")
                + " · " + Counted.of(reported, "reported statement")
                + " · " + Counted.of(dossier.speakers().size(), "speaker")
                + " · " + Counted.of(dossier.articles().size(), "source");
        return new DossierSummary(dossier.title(), dossier.description(), counts);
    }
}
