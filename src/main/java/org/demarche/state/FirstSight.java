package org.demarche.state;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.model.Directness;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.model.Quote;
import org.demarche.model.id.Id;

/** Chooses what a dossier that was just opened shows first, so that a newcomer sees at once what there is to see. */
public final class FirstSight {
    private FirstSight() {}

    /**
     * The first quote in the speaker's own words on the occasion that has most of them, the earliest of several;
     * without any, the first event; empty for a dossier without events.
     */
    public static Optional<Id> of(DossierIndex index) {
        return index.dossier().events().stream()
                .min(Comparator.<Event>comparingInt(event -> -direct(index, event).size())
                        .thenComparingLong(event -> event.when().date().bounds().earliest()))
                .map(event -> direct(index, event).stream().findFirst().<Id>map(Quote::id).orElse(event.id()));
    }

    private static List<Quote> direct(DossierIndex index, Event event) {
        return index.quotesOf(event.id()).stream()
                .filter(quote -> quote.directness() == Directness.DIRECT)
                .toList();
    }
}
