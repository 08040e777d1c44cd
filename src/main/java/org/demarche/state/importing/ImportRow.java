package org.demarche.state.importing;

/** One document of an import. */
public sealed interface ImportRow permits ImportRow.Unreadable, ReadDocument {

    /** The name of the file, or what else it came from. */
    String name();

    /** What stands for it in a list. */
    String title();

    /** Where it stands on its way into the dossier. */
    RowState state();

    /** What a person should know of it, in a short sentence; empty for nothing. */
    String remark();

    /**
     * A file that holds no article.
     *
     * @param why a sentence: what is wrong with it, and what to do
     */
    record Unreadable(String name, String why) implements ImportRow {
        @Override
        public String title() {
            return name;
        }

        @Override
        public RowState state() {
            return RowState.UNREADABLE;
        }

        @Override
        public String remark() {
            return why;
        }
    }
}
