package org.demarche.state.outline;

import org.demarche.model.id.SideId;
import org.jspecify.annotations.Nullable;

/**
 * What a row of the outline says.
 *
 * @param text the first thing that is read
 * @param detail a date that says more than the group the row stands in, else empty
 * @param by the name of the side, or of the speaker of a quote; empty for groups
 * @param tally how much there is below, in words; empty for nothing
 * @param initials of the speaker of a quote, else empty
 * @param side whose colour the row has
 * @param spoken all of it, in words that need no other row
 */
public record OutlineRow(
        String text, String detail, String by, String tally, String initials, @Nullable SideId side, String spoken) {}
