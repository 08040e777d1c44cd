package org.demarche.state.facets;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.demarche.model.Directness;
import org.demarche.model.DossierIndex;
import org.demarche.model.id.SpeakerId;
import org.demarche.state.OpenDossier;
import org.demarche.state.filter.Facet;
import org.demarche.state.filter.FacetValue;

/** In which order the values of a dossier's facets are shown, whatever the filter. Immutable. */
public final class FacetOrder {
    /** How many speakers are shown while the list is short. */
    static final int MOST_SPEAKERS = 8;

    private final Map<Facet, List<FacetValue>> values = new EnumMap<>(Facet.class);
    private final int prominentSpeakers;

    /** Sorts the values of a dossier; to be done once for each dossier. */
    public FacetOrder(OpenDossier dossier) {
        for (Facet facet : Facet.values()) {
            values.put(facet, dossier.facets().values(facet));
        }
        Map<FacetValue, Integer> quotes = new HashMap<>();
        values(Facet.SPEAKER).forEach(speaker -> quotes.put(speaker, quotes(dossier.index(), speaker)));
        // Speakers with most quotes first; kinds from the own words outwards; others in the order of the dossier.
        values.put(Facet.SPEAKER, values(Facet.SPEAKER).stream()
                .sorted(Comparator.comparing(FacetValue::isNone)
                        .thenComparing(Comparator.<FacetValue>comparingInt(quotes::get).reversed()))
                .toList());
        List<FacetValue> kinds = values(Facet.DIRECTNESS);
        values.put(Facet.DIRECTNESS, Stream.concat(
                        Arrays.stream(Directness.values()).map(FacetValue::of),
                        Stream.of(FacetValue.none(Facet.DIRECTNESS)))
                .filter(kinds::contains)
                .toList());
        int all = values(Facet.SPEAKER).size();
        int speaking = (int) quotes.values().stream().filter(number -> number > 0).count();
        int shown = Math.min(speaking == 0 ? all : speaking, MOST_SPEAKERS);
        // A button that opens a single row takes as much room as the row.
        prominentSpeakers = all - shown <= 1 ? all : shown;
    }

    private static int quotes(DossierIndex index, FacetValue speaker) {
        return speaker.isNone() ? 0 : index.quotesOf(new SpeakerId(speaker.key())).size();
    }

    /** All values of a facet in the order in which they are shown. */
    List<FacetValue> values(Facet facet) {
        return values.getOrDefault(facet, List.of());
    }

    /** How many of the first values are shown while the list is short. */
    int prominent(Facet facet) {
        return facet == Facet.SPEAKER ? prominentSpeakers : values(facet).size();
    }
}
