package org.demarche.evidence;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.demarche.text.anchor.Verdict;

/**
 * How all quotes of a dossier stand in their texts. Reported statements are not in it: they have no words to look for.
 *
 * @param rows in the dossier's order of articles and quotes, for each quote the text that the dossier carries before
 *         the original
 */
public record EvidenceReport(List<EvidenceRow> rows) {
    public EvidenceReport {
        rows = List.copyOf(rows);
    }

    /** How many rows have each verdict; all verdicts are in it, from the best to the worst. */
    public Map<Verdict.Kind, Integer> sums() {
        Map<Verdict.Kind, Integer> sums = new EnumMap<>(Verdict.Kind.class);
        for (Verdict.Kind kind : Verdict.Kind.values()) {
            sums.put(kind, 0);
        }
        rows.forEach(row -> sums.merge(row.kind(), 1, Integer::sum));
        return sums;
    }

    /** Whether every quote stands word for word, and where it is said to, in every text that was looked into. */
    public boolean holds() {
        return rows.stream().allMatch(row -> row.kind() == Verdict.Kind.EXACT);
    }

    /** The rows of one verdict. */
    public List<EvidenceRow> rowsOf(Verdict.Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).toList();
    }
}
