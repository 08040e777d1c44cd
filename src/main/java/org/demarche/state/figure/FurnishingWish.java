package org.demarche.state.figure;

import org.demarche.export.figure.Endnotes;
import org.demarche.export.figure.Furnishing;

/**
 * What a person wants to stand around the timeline of a figure.
 *
 * @param ownTitle used when a title of one's own is chosen, as it was typed
 * @param note a remark under the title, as it was typed
 * @param legend whether the signs are explained
 */
public record FurnishingWish(Title title, String ownTitle, String note, boolean legend, Endnotes endnotes) {
    /** The dossier's title, the legend and the sources. */
    public static final FurnishingWish STANDARD =
            new FurnishingWish(Title.DOSSIER, "", "", true, Endnotes.SOURCES);

    /** The titles to choose from. */
    public enum Title { DOSSIER, OWN, NONE }

    public FurnishingWish withTitle(Title next) {
        return new FurnishingWish(next, ownTitle, note, legend, endnotes);
    }

    public FurnishingWish withOwnTitle(String next) {
        return new FurnishingWish(title, next, note, legend, endnotes);
    }

    public FurnishingWish withNote(String next) {
        return new FurnishingWish(title, ownTitle, next, legend, endnotes);
    }

    public FurnishingWish withLegend(boolean next) {
        return new FurnishingWish(title, ownTitle, note, next, endnotes);
    }

    public FurnishingWish withEndnotes(Endnotes next) {
        return new FurnishingWish(title, ownTitle, note, legend, next);
    }

    Furnishing furnishing() {
        return new Furnishing(switch (title) {
            case DOSSIER -> null;
            case OWN -> ownTitle.strip();
            case NONE -> "";
        }, note.strip(), legend, endnotes);
    }
}
