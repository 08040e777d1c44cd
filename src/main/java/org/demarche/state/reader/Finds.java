package org.demarche.state.reader;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * The places of some words in a text, and the one that is gone to.
 *
 * @param wanted the words
 * @param places in the order of the text
 * @param at index of the place that is gone to, -1 when there is none
 */
public record Finds(String wanted, List<TextRange> places, int at) {
    /** Nothing is looked for. */
    public static final Finds NONE = new Finds("", List.of(), -1);

    public Finds {
        places = List.copyOf(places);
        if (places.isEmpty() ? at != -1 : at < 0 || at >= places.size()) {
            throw new IllegalArgumentException("there is no place " + at + " among " + places.size());
        }
    }

    /** The finds of {@code wanted}, going to the first place at or after an offset, or else to the first of all. */
    public static Finds from(String wanted, List<TextRange> places, int offset) {
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).start() >= offset) {
                return new Finds(wanted, places, i);
            }
        }
        return new Finds(wanted, places, places.isEmpty() ? -1 : 0);
    }

    /** Goes {@code step} places further, round the ends. */
    public Finds move(int step) {
        return places.isEmpty() ? this : new Finds(wanted, places, Math.floorMod(at + step, places.size()));
    }

    /** The place that is gone to, null when there is none. */
    public @Nullable TextRange here() {
        return at < 0 ? null : places.get(at);
    }

    /** For example "2 of 7"; empty when nothing is looked for. */
    public String words() {
        if (wanted.isBlank()) {
            return "";
        }
        return places.isEmpty() ? "Not found" : (at + 1) + " of " + places.size();
    }

    /** The finds as stretches to set off. */
    public List<Highlight> highlights() {
        List<Highlight> highlights = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Highlight.Tone tone = i == at ? Highlight.Tone.FOUND_HERE : Highlight.Tone.FOUND;
            highlights.add(new Highlight(places.get(i), tone, null, null));
        }
        return List.copyOf(highlights);
    }
}
