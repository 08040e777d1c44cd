package org.demarche.state.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.demarche.evidence.Copy;
import org.demarche.evidence.EvidenceReport;
import org.demarche.evidence.EvidenceRow;
import org.demarche.model.id.QuoteId;
import org.demarche.text.anchor.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What the pane of the evidence check shows.
 *
 * @param report null before the first check is done
 * @param stage how the check of the dossier as it is now stands
 * @param only the verdict whose rows are shown; null for all
 * @param chosen the row whose differences are shown; null for none
 */
public record EvidenceState(@Nullable EvidenceReport report, Stage stage, Verdict.@Nullable Kind only,
        @Nullable Choice chosen) {
    /** Before anything was checked. */
    static final EvidenceState NONE = new EvidenceState(null, Stage.RUNNING, null, null);

    /** How a check stands. */
    public enum Stage {
        /** It has not ended. */
        RUNNING,
        /** The report is of the dossier as it is. */
        DONE,
        /** A person gave it up, or there was not enough memory. */
        GIVEN_UP
    }

    /** A row, however the verdict on it changes. */
    public record Choice(QuoteId quote, Copy copy) {
        static Choice of(EvidenceRow row) {
            return new Choice(row.quote(), row.copy());
        }
    }

    /** The rows that are shown: what needs attention first. */
    public List<EvidenceRow> rows() {
        return report == null ? List.of() : report.rows().stream()
                .filter(row -> only == null || row.kind() == only)
                .sorted(Comparator.comparing(EvidenceRow::kind).reversed())
                .toList();
    }

    /** How many rows have each verdict. */
    public Map<Verdict.Kind, Integer> sums() {
        return report == null ? Map.of() : report.sums();
    }

    /** How many rows are not word for word. */
    public int open() {
        return report == null ? 0 : report.rows().size() - sums().getOrDefault(Verdict.Kind.EXACT, 0);
    }

    /** The row that is chosen, if it is shown. */
    public @Nullable EvidenceRow chosenRow() {
        return rows().stream().filter(row -> Choice.of(row).equals(chosen)).findFirst().orElse(null);
    }

    EvidenceState with(@Nullable EvidenceReport next, Stage nextStage) {
        return new EvidenceState(next, nextStage, only, chosen);
    }

    EvidenceState only(Verdict.@Nullable Kind next) {
        return new EvidenceState(report, stage, next, chosen);
    }

    EvidenceState choosing(@Nullable Choice next) {
        return new EvidenceState(report, stage, only, next);
    }
}
