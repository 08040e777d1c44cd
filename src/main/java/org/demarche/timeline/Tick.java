package org.demarche.timeline;

import java.util.List;

/**
 * One line of the axis.
 *
 * @param ms where it stands
 * @param end where the next of its row would stand
 * @param forms what the stretch that begins with it is called, from the longest form to the shortest; never empty
 */
public record Tick(long ms, long end, List<String> forms) {
    public Tick {
        forms = List.copyOf(forms);
    }

    /** What the stretch is called, in the longest form in use. */
    public String label() {
        return forms.getFirst();
    }

    /** How many shorter forms there are. */
    int shorterForms() {
        return forms.size() - 1;
    }

    /** The tick without its {@code count} longest forms; the shortest stays. */
    Tick shortened(int count) {
        return new Tick(ms, end, forms.subList(Math.min(count, shorterForms()), forms.size()));
    }
}
