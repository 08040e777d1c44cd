package org.demarche.export.figure;

import org.jspecify.annotations.Nullable;

/**
 * What stands around the timeline of a figure.
 *
 * @param title null: that of the dossier; empty: none
 * @param note a remark under the title; empty: none
 * @param legend whether the signs are explained
 */
public record Furnishing(@Nullable String title, String note, boolean legend, Endnotes endnotes) {
    /** The dossier's title, the legend and the sources. */
    public static final Furnishing STANDARD = new Furnishing(null, "", true, Endnotes.SOURCES);
}
