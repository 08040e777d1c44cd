package org.demarche.model;

import java.util.Map;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.EventId;
import org.jspecify.annotations.Nullable;

/**
 * A tie between two events, read from {@code from} to {@code to}: "the veto responds to the draft".
 *
 * @param basis whether a source states it
 * @param article the source that states it
 * @param note why, in one sentence; empty where nothing needs saying
 */
public record Relation(
        EventId from,
        Kind kind,
        EventId to,
        Basis basis,
        @Nullable ArticleId article,
        String note,
        Map<String, @Nullable Object> extras) {

    /** What ties the events. */
    public enum Kind {
        /** The first answers the second. */
        RESPONDS_TO,
        /** The first is a part of the second. */
        PART_OF,
        /** The first came before the second in one course of events; nothing is said of cause. */
        PRECEDES,
        /** The two accounts cannot both be right, or the two positions oppose each other. */
        CONTRADICTS
    }

    /** Where the tie comes from. */
    public enum Basis {
        /** A source states it. */
        STATED,
        /** The dossier's author infers it. */
        INFERRED
    }

    public Relation {
        extras = Extras.keep(extras);
    }
}
