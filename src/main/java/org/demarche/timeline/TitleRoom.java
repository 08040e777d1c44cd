package org.demarche.timeline;

/** How far the titles of the latest events reach beyond the end of the axis. */
public final class TitleRoom {
    /** From the middle of a mark to its title, and from a title to what follows, in px. */
    private static final double AROUND = 24;
    /** Of more events, the last ones hardly all have titles, and measuring them takes its time. */
    private static final int MOST = 1_000;

    private TitleRoom() {}

    /**
     * The room that lacks right of the axis for titles that begin behind their events, in px; 0 if none lacks.
     *
     * @param scale of the axis
     * @param width of the axis, in px
     */
    public static double lacking(TimelineModel model, TimeScale scale, double width, TextMeasure measure,
            LayoutOptions options) {
        if (model.size() > MOST) {
            return 0;
        }
        EventTexts texts = new EventTexts(model, measure, options);
        double most = 0;
        for (int number = 0; number < model.size(); number++) {
            TimeWindow extent = model.extent(number).window();
            double right = scale.x(extent.end());
            double title = texts.titleWidth(number) + AROUND;
            // A title that its bar holds is drawn in it.
            if (right >= 0 && right <= width && right - Math.max(0, scale.x(extent.start())) < title) {
                most = Math.max(most, right + title - width);
            }
        }
        return most;
    }
}
