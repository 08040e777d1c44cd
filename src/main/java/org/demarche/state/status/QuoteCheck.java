package org.demarche.state.status;

import org.demarche.evidence.EvidenceCheck;
import org.demarche.evidence.EvidenceReport;
import org.demarche.evidence.Originals;
import org.demarche.model.DossierIndex;
import org.demarche.state.caption.Counted;
import org.demarche.text.anchor.Verdict;
import org.demarche.work.Progress;

/**
 * How many quotes of a dossier stand in their sources as they are printed, in the texts that the dossier carries.
 *
 * @param sources how many articles there are
 * @param quotes how many quotes have words of their own; reported statements have none
 * @param exact how many of these stand word for word where the dossier says
 */
public record QuoteCheck(int sources, int quotes, int exact) {

    /** Checks all quotes; takes a while for thousands. */
    public static QuoteCheck of(DossierIndex index, Progress progress) {
        EvidenceReport report = EvidenceCheck.of(index.dossier(), Originals.NONE, (done, total) -> {
            progress.throwIfCancelled();
            progress.report(done, total, "Checking quotes");
        });
        int quotes = (int) index.dossier().quotes().stream().filter(EvidenceCheck::hasWords).count();
        return new QuoteCheck(index.dossier().articles().size(), quotes,
                report.sums().getOrDefault(Verdict.Kind.EXACT, 0));
    }

    /** Whether all quotes were found. */
    public boolean holds() {
        return exact == quotes;
    }

    /** For example "5 sources · every quote found word for word". */
    public String text() {
        String head = Counted.of(sources, "source");
        if (quotes == 0) {
            return head;
        }
        return holds() ? head + " · every quote found word for word"
                : head + " · " + Counted.number(exact) + " of " + Counted.of(quotes, "quote") + " found word for word";
    }
}
