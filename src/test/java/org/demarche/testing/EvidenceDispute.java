package org.demarche.testing;

import org.demarche.model.Anchor;
import org.demarche.model.Dossier;

/** A dossier of one article and eight quotes, of which one is as it should be. */
public final class EvidenceDispute {
    private static final String FIRST = "The envoy said: “We have said all that there is to say.” “We shall go home"
            + " before the winter comes,” he added.";
    private static final String SECOND = "The minister told reporters: “We won’t be asked again.” The mayor wrote: “We"
            + " will not accept this draft resolution today.” Then she left.";
    private static final String THIRD = "“Never,” said one. “Never,” said another. “The harbour stays open.” It rained."
            + " It was called a “grave mistake” by all.";

    private EvidenceDispute() {}

    /** Quotes with the verdicts exact, moved, typographic, changed, ambiguous twice, missing and moved. */
    public static Dossier dossier() {
        return Dossiers.titled("The harbour")
                .side("north", "North")
                .speaker("anna", s -> s.named("Anna Nord").side("north"))
                .article("courier", a -> a.publisher("The Courier").published("2011-10-05").full()
                        .paragraph(FIRST).paragraph(SECOND).paragraph(THIRD))
                .event("talks", "2011-10-04", e -> e.titled("The talks"))
                .quote("exact", "anna", "courier", "We have said all that there is to say.", q -> q.event("talks"))
                .quote("moved", "anna", "courier", "We shall go home before the winter comes,", q -> q
                        .anchor(new Anchor(3, 44, "", "")))
                .quote("print", "anna", "courier", "We won’t be asked again.", q -> q.text("We won't be asked again."))
                .quote("changed", "anna", "courier", "We will not accept this draft resolution today.", q -> q
                        .text("We cannot accept this draft resolution today."))
                .quote("twice", "anna", "courier", "Never,", q -> q.anchor(new Anchor(0, 6, "", "")))
                .quote("short", "anna", "courier", "grave mistake", q -> q
                        .anchor(new Anchor(9, 22, "The fishermen spoke of a “", "” in the evening")))
                .quote("gone", "anna", "courier", "Nobody has asked us what we want.", q -> q
                        .anchor(new Anchor(40, 73, "Later he cried: “", "” and slammed the door")))
                .quote("placeless", "anna", "courier", "The harbour stays open.", q -> q.anchor(null))
                .build();
    }
}
