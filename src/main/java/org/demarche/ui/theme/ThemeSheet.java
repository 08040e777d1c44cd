package org.demarche.ui.theme;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.demarche.paint.Color;
import org.demarche.paint.Palette;

/**
 * Writes the style sheet of what changes with theme and size of text, so that controls have the timeline's colours.
 *
 * <p>A sheet, not the style of a root node, since only sheets reach menus and tooltips, which have roots of their own.
 */
final class ThemeSheet {
    private static final double SOFT_ON_LIGHT = 0.16;
    private static final double SOFT_ON_DARK = 0.28;
    /** Sizes of icons, in em. */
    private static final double ICON = 1.28;
    private static final double SMALL_ICON = 1;

    private ThemeSheet() {}

    /**
     * The address of the sheet.
     *
     * @param textSize in px
     */
    static String url(Theme theme, double textSize) {
        byte[] css = css(theme, textSize).getBytes(StandardCharsets.UTF_8);
        return "data:text/css;charset=UTF-8;base64," + Base64.getEncoder().encodeToString(css);
    }

    static String css(Theme theme, double textSize) {
        Palette palette = theme.palette();
        double softness = theme == Theme.LIGHT ? SOFT_ON_LIGHT : SOFT_ON_DARK;
        StringBuilder css = new StringBuilder(".root {\n");
        css.append(String.format(Locale.ROOT, "-fx-font-size: %.2fpx;%n", textSize));
        colour(css, "-color-bg-default", palette.background());
        colour(css, "-color-bg-overlay", palette.background());
        colour(css, "-color-bg-subtle", palette.panel());
        colour(css, "-color-bg-inset", palette.panel());
        colour(css, "-color-fg-default", palette.text());
        colour(css, "-color-fg-muted", palette.quiet());
        colour(css, "-color-border-default", palette.rule());
        colour(css, "-color-border-muted", palette.rule());
        colour(css, "-color-accent-fg", palette.accent());
        colour(css, "-side-on", palette.onTone());
        for (int i = 0; i < SideStyle.COLOURS; i++) {
            side(css, Integer.toString(i), palette.tone(i), softness);
        }
        side(css, "none", palette.neutral(), softness);
        css.append("}\n");
        icon(css, ".ikonli-font-icon", ICON * textSize);
        icon(css, ".icon-small", SMALL_ICON * textSize);
        return css.toString();
    }

    /** An icon is a letter of its own font, and does not know the size of text around it. */
    private static void icon(StringBuilder css, String selector, double size) {
        css.append(selector).append(" { -fx-icon-size: ").append(Math.round(size)).append("px; }\n");
    }

    private static void side(StringBuilder css, String name, Color colour, double softness) {
        colour(css, "-side-" + name, colour);
        colour(css, "-side-" + name + "-soft", colour.withOpacity(softness));
    }

    private static void colour(StringBuilder css, String variable, Color colour) {
        css.append(variable).append(": ").append(colour.css()).append(";\n");
    }
}
