package org.demarche.export.citation;

import java.util.Arrays;
import java.util.Locale;

/**
 * A citation style.
 *
 * @param name by which commands and settings know it: the slug of a style that comes with the program, else the file
 * @param title as the style calls itself
 * @param kind how it cites
 * @param bibliography whether it says how references are listed
 * @param xml the style itself, in CSL 1.0
 */
public record CitationStyle(String name, String title, Kind kind, boolean bibliography, String xml) {

    /** How a style cites. */
    public enum Kind {
        /** In brackets in the text: author and year, author and title, a label. */
        IN_TEXT("in the text"),
        /** By a number that leads to the list of references. */
        NUMBER("numbers"),
        /** In footnotes or endnotes. */
        NOTE("notes");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** In a word or two. */
        public String label() {
            return label;
        }
    }

    /** Whether all the words are in its name or title, whatever their case. */
    public boolean matches(String words) {
        String all = (name + " " + title + " " + kind.label()).toLowerCase(Locale.ROOT);
        return Arrays.stream(words.strip().toLowerCase(Locale.ROOT).split("\\s+", -1))
                .allMatch(all::contains);
    }
}
