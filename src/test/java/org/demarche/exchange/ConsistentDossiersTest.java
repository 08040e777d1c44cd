package org.demarche.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.demarche.model.Dossier;
import org.demarche.model.validation.DossierValidator;
import org.demarche.model.validation.Finding;
import org.demarche.model.validation.FindingCode;
import org.demarche.model.validation.Severity;

class ConsistentDossiersTest {
    /** Dates and marks of editing are drawn at random; no format looks at what they mean. */
    private static final Set<FindingCode> MEANING =
            EnumSet.of(FindingCode.SAID_AFTER_PUBLISHED, FindingCode.EDIT_WITHOUT_MARK, FindingCode.GROUP_SCATTERED);

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void everyGeneratedDossierHoldsTogether(@ForAll("dossiers") Dossier dossier) {
        List<Finding> errors = DossierValidator.validate(dossier).stream()
                .filter(finding -> finding.severity() == Severity.ERROR && !MEANING.contains(finding.code()))
                .toList();
        assertEquals(List.of(), errors);
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return ConsistentDossiers.all();
    }
}
