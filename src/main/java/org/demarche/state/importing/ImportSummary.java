package org.demarche.state.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.demarche.state.caption.Counted;

/**
 * How far an import has come.
 *
 * @param words how many documents stand where, for example "3 ready · 1 needs a look"; empty for none
 * @param articles how many would be imported now
 */
public record ImportSummary(String words, int articles) {

    static ImportSummary of(List<ImportRow> rows) {
        Map<RowState, Integer> counts = new EnumMap<>(RowState.class);
        int articles = 0;
        for (ImportRow row : rows) {
            counts.merge(row.state(), 1, Integer::sum);
            if (row instanceof ReadDocument document && document.usable()) {
                articles++;
            }
        }
        List<String> words = new ArrayList<>();
        counts.forEach((state, count) -> words.add(Counted.number(count) + " " + words(state, count)));
        return new ImportSummary(String.join(" · ", words), articles);
    }

    private static String words(RowState state, int count) {
        return switch (state) {
            case READY -> "ready";
            case LOOK -> count == 1 ? "needs a look" : "need a look";
            case KNOWN -> "already there";
            case LEFT_OUT -> "left out";
            case UNREADABLE -> "cannot be read";
        };
    }
}
