package org.demarche.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.search.HitKind;
import org.demarche.search.SearchHit;
import org.demarche.search.SearchResults;
import org.demarche.state.caption.Counted;
import org.demarche.ui.commands.Command;

/** Arranges what was found, and the commands that match, into one list. */
final class ResultRows {
    /** How many hits a group shows before it is opened. */
    static final int FEW = 5;

    private ResultRows() {}

    /** The list for a query; for an empty one the commands alone. */
    static List<ResultRow> of(SearchResults results, Set<HitKind> opened, List<Command> commands) {
        List<ResultRow> rows = new ArrayList<>();
        for (SearchResults.Group group : results.groups()) {
            String heading = (name(group.kind()) + "s").toUpperCase(Locale.UK);
            rows.add(new ResultRow.Head(heading, Counted.number(group.total())));
            // A row that opens a single further hit takes as much room as the hit.
            boolean all = opened.contains(group.kind()) || group.hits().size() <= FEW + 1;
            List<SearchHit> shown = all ? group.hits() : group.hits().subList(0, FEW);
            shown.forEach(hit -> rows.add(new ResultRow.Found(hit)));
            if (!all) {
                rows.add(new ResultRow.More(group.kind(),
                        "Show all " + Counted.of(group.hits().size(), name(group.kind()))));
            }
        }
        if (!results.query().isBlank() && results.groups().isEmpty()) {
            rows.add(new ResultRow.Note("Nothing in this dossier matches “" + results.query().strip() + "”."));
        }
        if (!commands.isEmpty()) {
            rows.add(new ResultRow.Head("COMMANDS", ""));
            commands.forEach(command -> rows.add(new ResultRow.Do(command)));
        }
        return rows;
    }

    private static String name(HitKind kind) {
        return switch (kind) {
            case SPEAKER -> "speaker";
            case QUOTE -> "quote";
            case EVENT -> "event";
            case ARTICLE -> "source";
        };
    }
}
