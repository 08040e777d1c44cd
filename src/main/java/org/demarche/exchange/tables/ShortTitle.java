package org.demarche.exchange.tables;

import org.demarche.model.Event;

/** Titles that fit into a card. */
public final class ShortTitle {
    private ShortTitle() {}

    /** The title, cut with an ellipsis where it is too long. */
    public static String of(String title) {
        int length = title.codePointCount(0, title.length());
        return length <= Event.TITLE_LENGTH ? title
                : title.substring(0, title.offsetByCodePoints(0, Event.TITLE_LENGTH - 1)) + "…";
    }
}
