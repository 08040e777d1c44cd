package org.demarche.model.validation;

import java.util.List;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;

/** Says what is wrong with a dossier. The originals of its articles are not needed. */
public final class DossierValidator {
    private static final List<Rule> RULES = List.of(
            UniqueIds::check,
            References::check,
            Names::check,
            Words::check,
            // Before all that would only follow from words which differ.
            PlacesInText::check,
            Edits::check,
            PlacesInOriginal::check,
            Candidates::check,
            Mentions::check,
            Dates::check,
            Groups::check,
            Relations::check,
            Repetitions::check);

    private DossierValidator() {}

    /** Everything that is wrong, rule by rule in the order of the dossier; empty if nothing is. */
    public static List<Finding> validate(Dossier dossier) {
        DossierIndex index = new DossierIndex(dossier);
        Findings findings = new Findings();
        RULES.forEach(rule -> rule.check(index, findings));
        return findings.list();
    }
}
