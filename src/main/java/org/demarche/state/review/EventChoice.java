package org.demarche.state.review;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.demarche.model.DossierIndex;
import org.demarche.model.edtf.Bounds;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.edtf.EdtfWords;
import org.demarche.model.id.EventId;
import org.demarche.review.NameKey;

/** An event that can be chosen as the occasion of a quote. */
public record EventChoice(EventId id, String title, String date) {

    /** The events whose title or date has all the words that are typed, the nearest to a date first. */
    public static List<EventChoice> matching(DossierIndex index, Edtf near, String typed) {
        String[] words = NameKey.of(typed).split(" ", -1);
        return index.dossier().events().stream()
                .sorted(Comparator.comparingLong(event -> distance(event.when().date().bounds(), near.bounds())))
                .map(event -> new EventChoice(event.id(), event.title(), EdtfWords.brief(event.when().date())))
                .filter(choice -> Arrays.stream(words)
                        .allMatch(word -> NameKey.of(choice.title() + " " + choice.date()).contains(word)))
                .toList();
    }

    /** In milliseconds; open ends count as touching. */
    private static long distance(Bounds one, Bounds other) {
        if (one.meets(other)) {
            return 0;
        }
        return one.earliest() >= other.latest() ? one.earliest() - other.latest() : other.earliest() - one.latest();
    }
}
