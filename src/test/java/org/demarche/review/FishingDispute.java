package org.demarche.review;

import java.util.List;
import org.demarche.model.Dossier;
import org.demarche.model.id.QuoteId;
import org.demarche.model.validation.DossierValidator;
import org.demarche.model.validation.Finding;
import org.demarche.model.validation.Severity;
import org.demarche.testing.Dossiers;

/** A dispute over fishing grounds of which two articles were taken up and nothing was reviewed yet. */
final class FishingDispute {
    private FishingDispute() {}

    static Dossiers sketch() {
        return Dossiers.titled("The fishing dispute")
                .side("north", "North")
                .kind("talks", "Talks")
                .speaker("anna-nord", s -> s.named("Anna Nord").alias("the mayor").side("north"))
                .article("gazette", a -> a.published("2011-10-05").full()
                        .paragraph("Talks on the grounds failed on Tuesday.")
                        .paragraph("“We shall not sign,” said Anna Nord, “and … we shall [never] pay.”")
                        .paragraph("“They will,” said Otto Falk. He spoke of “a good day for cod”."))
                .article("courier", a -> a.published("2011-10-06").full()
                        .paragraph("Mr Falk said: “Cod is no toy.” Nobody knows who said “Fish first”."))
                .candidate("g1", "gazette", "We shall not sign,", c -> c.by("Anna Nord").group("u1")
                        .said("2011-10-04", "“on Tuesday”"))
                .candidate("g2", "gazette", "and … we shall [never] pay.", c -> c.by("Anna Nord").group("u1")
                        .said("2011-10-04", "“on Tuesday”"))
                .candidate("g3", "gazette", "They will,", c -> c.by("Otto Falk").confidence(95)
                        .said("2011-10-04", "“on Tuesday”"))
                .candidate("g4", "gazette", "a good day for cod", c -> c.by("Otto Falk").partial().inherited()
                        .confidence(70).said("2011-10-04", "“on Tuesday”"))
                .candidate("c1", "courier", "Cod is no toy.", c -> c.by("Falk"))
                .candidate("c2", "courier", "Fish first", c -> c.confidence(0));
    }

    static Dossier dossier() {
        return sketch().build();
    }

    static Utterance utterance(Dossier dossier, String id) {
        return Utterance.of(dossier, new QuoteId(id)).orElseThrow();
    }

    /** The dossier after a step that must be possible. */
    static Dossier after(Dossier dossier, Step step) {
        return switch (step) {
            case Step.Possible possible -> possible.edit().apply(dossier);
            case Step.Refused refused -> throw new AssertionError(refused.why());
        };
    }

    static List<Finding> errors(Dossier dossier) {
        return DossierValidator.validate(dossier).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }
}
