package org.demarche.bench.anchor;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.demarche.bench.anchor.EditedQuote.Outcome;

/** How many answers were right, unsure and in a wrong place, by class. */
public final class AnchorRates {
    private final Map<EditClass, Map<Outcome, Integer>> counts = new EnumMap<>(EditClass.class);

    private AnchorRates() {}

    static AnchorRates of(Collection<EditedQuote> edits) {
        AnchorRates rates = new AnchorRates();
        for (EditedQuote edit : edits) {
            rates.counts.computeIfAbsent(edit.edit(), _ -> new EnumMap<>(Outcome.class))
                    .merge(edit.outcome(), 1, Integer::sum);
        }
        return rates;
    }

    /** The rates of the whole set. */
    public static AnchorRates measured() {
        return of(AnchorSet.all());
    }

    /** In percent of the edits of a class. */
    double percent(EditClass edit, Outcome outcome) {
        Map<Outcome, Integer> of = counts.getOrDefault(edit, Map.of());
        int all = of.values().stream().mapToInt(Integer::intValue).sum();
        return 100.0 * of.getOrDefault(outcome, 0) / all;
    }

    /** The table, a line for a class. */
    public String table() {
        StringBuilder table = new StringBuilder(String.format("%-24s %8s %8s %8s %12s%n",
                "", "edits", "right", "unsure", "wrong place"));
        for (EditClass edit : EditClass.values()) {
            int all = counts.getOrDefault(edit, Map.of()).values().stream().mapToInt(Integer::intValue).sum();
            table.append(String.format("%-24s %8d %7.2f%% %7.2f%% %11.2f%%%n", edit.words(), all,
                    percent(edit, Outcome.RIGHT), percent(edit, Outcome.UNSURE), percent(edit, Outcome.WRONG_PLACE)));
        }
        return table.toString();
    }
}
