package org.demarche.export.figure;

import org.demarche.paint.Palette;
import org.jspecify.annotations.Nullable;

/**
 * What a figure shows and how.
 *
 * @param view what of the timeline
 * @param sheet the size of a page; a figure grows beyond its height rather than leave something out
 * @param flow how the time is laid on pages
 * @param furnishing what stands around the timeline
 * @param palette the colours
 * @param scale pixels of an image for each px of the sheet: its dots per inch divided by 96
 * @param definition what restores the view in the program, as text; null: nothing
 */
public record FigureSpec(FigureView view, Sheet sheet, Flow flow, Furnishing furnishing, Palette palette,
        double scale, @Nullable String definition) {

    /** The whole timeline by sides on a light page. */
    public static final FigureSpec STANDARD = new FigureSpec(FigureView.WHOLE, Sheet.ofPixels(1600, Sheet.FITTING),
            Flow.ONE, Furnishing.STANDARD, Palette.LIGHT, 1, null);

    /** The figure of something else. */
    public FigureSpec withView(FigureView next) {
        return new FigureSpec(next, sheet, flow, furnishing, palette, scale, definition);
    }

    /** The figure on another sheet. */
    public FigureSpec withSheet(Sheet next) {
        return new FigureSpec(view, next, flow, furnishing, palette, scale, definition);
    }

    /** The figure laid on paper otherwise. */
    public FigureSpec withFlow(Flow next) {
        return new FigureSpec(view, sheet, next, furnishing, palette, scale, definition);
    }

    /** The figure with other things around it. */
    public FigureSpec withFurnishing(Furnishing next) {
        return new FigureSpec(view, sheet, flow, next, palette, scale, definition);
    }

    /** The figure in other colours. */
    public FigureSpec withPalette(Palette next) {
        return new FigureSpec(view, sheet, flow, furnishing, next, scale, definition);
    }

    /** The figure with so many pixels for each px. */
    public FigureSpec withScale(double next) {
        return new FigureSpec(view, sheet, flow, furnishing, palette, next, definition);
    }

    /** The figure with another definition of its view. */
    public FigureSpec withDefinition(@Nullable String next) {
        return new FigureSpec(view, sheet, flow, furnishing, palette, scale, next);
    }
}
