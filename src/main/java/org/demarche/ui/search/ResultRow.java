package org.demarche.ui.search;

import org.demarche.search.HitKind;
import org.demarche.search.SearchHit;
import org.demarche.ui.commands.Command;

/** One row of the list under the search field. */
sealed interface ResultRow {

    /** Whether it can be chosen. */
    default boolean choosable() {
        return true;
    }

    /** The head of a group, for example "QUOTES" and "24". */
    record Head(String title, String count) implements ResultRow {
        @Override
        public boolean choosable() {
            return false;
        }
    }

    /** Something that was found. */
    record Found(SearchHit hit) implements ResultRow {}

    /** Shows all hits of a group. */
    record More(HitKind kind, String text) implements ResultRow {}

    /** Something that the program can be told to do. */
    record Do(Command command) implements ResultRow {}

    /** A sentence in place of hits. */
    record Note(String text) implements ResultRow {
        @Override
        public boolean choosable() {
            return false;
        }
    }
}
