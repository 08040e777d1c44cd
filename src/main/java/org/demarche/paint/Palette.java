package org.demarche.paint;

import java.util.List;

/**
 * The colours of a timeline.
 *
 * @param background of the lanes
 * @param alternate of every other lane
 * @param panel of axis, overview and legend
 * @param ink of strong text
 * @param text of titles
 * @param quiet of secondary text
 * @param rule of lines between lanes and panes
 * @param minorTick of the finer lines of the grid
 * @param majorTick of the coarser lines of the grid
 * @param accent of what is selected
 * @param selected ground behind what is selected
 * @param found ground behind what a search found
 * @param hover ground behind what is pointed at
 * @param brush of the part of the overview that is shown
 * @param neutral of events that belong to no side
 * @param onTone of letters on a side's colour
 * @param sides in order; used again from the first when there are more sides
 */
public record Palette(Color background, Color alternate, Color panel, Color ink, Color text, Color quiet, Color rule,
        Color minorTick, Color majorTick, Color accent, Color selected, Color found, Color hover, Color brush,
        Color neutral, Color onTone, List<Color> sides) {

    /** For a light page. */
    public static final Palette LIGHT = new Palette(
            Color.rgb(0xffffff), Color.rgb(0xf8fafc), Color.rgb(0xfbfcfe), Color.rgb(0x14181f), Color.rgb(0x1f2630),
            Color.rgb(0x57606a), Color.rgb(0xd8dee4), Color.rgb(0xeaeef2), Color.rgb(0xb8c0c8), Color.rgb(0x0969da),
            Color.rgb(0xdbeafe), Color.rgb(0xfff3c4), Color.rgb(0xeef2f6), Color.rgb(0xdce8f7), Color.rgb(0x5b6673),
            Color.rgb(0xffffff),
            List.of(Color.rgb(0xc0392b), Color.rgb(0x1f6fb2), Color.rgb(0x7a5195), Color.rgb(0x2a7f62),
                    Color.rgb(0x8a6d1d), Color.rgb(0xb0447f), Color.rgb(0x0b7285), Color.rgb(0x5f5a3c)));

    /** For a dark page. */
    public static final Palette DARK = new Palette(
            Color.rgb(0x14181e), Color.rgb(0x181d24), Color.rgb(0x1b2129), Color.rgb(0xf3f6fa), Color.rgb(0xdde3ea),
            Color.rgb(0x9aa6b2), Color.rgb(0x313a45), Color.rgb(0x222932), Color.rgb(0x4a5562), Color.rgb(0x6cb0ff),
            Color.rgb(0x1d3a5c), Color.rgb(0x4d4216), Color.rgb(0x262e38), Color.rgb(0x25364a), Color.rgb(0x9aa6b2),
            Color.rgb(0x14181e),
            List.of(Color.rgb(0xf0776a), Color.rgb(0x62a8e8), Color.rgb(0xbb93d6), Color.rgb(0x5dbd97),
                    Color.rgb(0xd0ad4e), Color.rgb(0xe88abb), Color.rgb(0x4fc0d4), Color.rgb(0xb5ae86)));

    /** For print on white, in colour or not: each side has a lightness of its own, neighbours very different ones. */
    public static final Palette PRINT = new Palette(
            Color.rgb(0xffffff), Color.rgb(0xf6f6f6), Color.rgb(0xfafafa), Color.rgb(0x000000), Color.rgb(0x111111),
            Color.rgb(0x4a4a4a), Color.rgb(0xc4c4c4), Color.rgb(0xe4e4e4), Color.rgb(0xa8a8a8), Color.rgb(0x0b4f9e),
            Color.rgb(0xe3e3e3), Color.rgb(0xececec), Color.rgb(0xf0f0f0), Color.rgb(0xe0e0e0), Color.rgb(0x5c5c5c),
            Color.rgb(0xffffff),
            List.of(Color.rgb(0x940d1d), Color.rgb(0x0d78b1), Color.rgb(0x390160), Color.rgb(0x066c4f),
                    Color.rgb(0x4a3302), Color.rgb(0xbd2e6a), Color.rgb(0x04343a), Color.rgb(0x454101)));

    public Palette {
        sides = List.copyOf(sides);
    }

    /** The colour of a tone of a scene. */
    public Color tone(int tone) {
        return tone < 0 ? neutral : sides.get(tone % sides.size());
    }
}
