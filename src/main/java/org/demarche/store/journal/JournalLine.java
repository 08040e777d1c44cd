package org.demarche.store.journal;

import org.jspecify.annotations.Nullable;

/** What a line of a journal says; exactly one part is not null. A journal is a claim, then a ground, then the rest. */
record JournalLine(@Nullable Claim claim, @Nullable Ground ground, @Nullable JournalEntry step, @Nullable Mark mark) {

    /**
     * The first line of every journal.
     *
     * @param version of the form of the journal
     * @param id tells this file from all others that ever stood in its place
     */
    record Claim(int version, String id) {
        static final int VERSION = 1;
    }

    static JournalLine of(Claim claim) {
        return new JournalLine(claim, null, null, null);
    }

    static JournalLine of(Ground ground) {
        return new JournalLine(null, ground, null, null);
    }

    static JournalLine of(JournalEntry step) {
        return new JournalLine(null, null, step, null);
    }

    static JournalLine of(Mark mark) {
        return new JournalLine(null, null, null, mark);
    }
}
