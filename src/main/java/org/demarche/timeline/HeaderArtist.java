package org.demarche.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.timeline.LaneStack.Slot;
import org.demarche.timeline.SceneItem.Ink;
import org.demarche.timeline.SceneItem.Line;

/** Lays out the planes of the lanes and their headers. */
final class HeaderArtist {
    private static final double LEFT = 24;
    private static final double TOGGLE_X = 9;
    private static final double TOGGLE = 8;
    private static final double RIGHT = 10;
    private static final double TOP = 9;
    private static final double LINE = 17;
    private static final double LONG_EVENTS = 44;
    private static final int MOST_LINES = 3;

    private final TextMeasure measure;
    private final TextStyle countStyle;
    private final boolean still;

    HeaderArtist(TextMeasure measure, LayoutOptions options) {
        this.measure = measure;
        countStyle = Sizes.small(options);
        still = options.still();
    }

    /** The least height of a lane with that title, in px. */
    double height(Lane lane, double gutter) {
        return 2 * TOP + lines(lane.title(), gutter - LEFT - RIGHT).size() * LINE - 3;
    }

    /**
     * Lays out the plane and the header of a lane.
     *
     * @param number of the lane from the top
     * @param slot in which it stands
     * @param y of its upper edge in the scene, in px
     * @param rowHeight of a row of titles, in px
     */
    void draw(Lane lane, int number, Slot slot, double y, double rowHeight, Box plot, SceneBuilder scene) {
        boolean alternate = number % 2 == 1;
        double height = slot.height();
        scene.ground(new SceneItem.LaneBand(new Box(plot.x(), y, plot.width(), height), alternate));
        scene.border(new SceneItem.Rule(new Box(plot.x(), y + height - 1, plot.width(), 1), Line.LANE_BORDER));
        scene.header(new SceneItem.LaneHeader(new Box(0, y, plot.x(), height), lane.tone(), alternate, lane.key(),
                rowHeight, 2 * slot.padding() + (slot.crowd() ? Sizes.CROWD_HEIGHT : 0)));
        Box border = new Box(0, y + height - 1, plot.x(), 1);
        if (slot.collapsed()) {
            drawLine(lane, y, height, plot, scene);
            scene.header(new SceneItem.Rule(border, Line.LANE_BORDER));
        } else {
            drawLines(lane, y, height, plot, scene);
            scene.header(new SceneItem.LaneBorder(border, lane.key()));
        }
        if (!still) {
            double middle = slot.collapsed() ? y + height / 2 : y + TOP + LINE / 2;
            scene.header(new SceneItem.LaneToggle(
                    new Box(TOGGLE_X, middle - TOGGLE / 2, TOGGLE, TOGGLE), slot.collapsed(), lane.key()));
        }
    }

    /** The title in as many lines as it takes, and the count where there is room for it. */
    private void drawLines(Lane lane, double y, double height, Box plot, SceneBuilder scene) {
        double bottom = y + TOP;
        for (String line : lines(lane.title(), plot.x() - LEFT - RIGHT)) {
            title(line, lane, bottom, scene);
            bottom += LINE;
        }
        if (bottom + LINE + 4 <= y + height) {
            String events = String.format(Locale.UK, "%,d %s", lane.events(), lane.events() == 1 ? "event" : "events");
            count(events, lane, LEFT, bottom, scene);
        }
    }

    /** The title, shortened, and the count in one line, beside which there is room for the number of long events. */
    private void drawLine(Lane lane, double y, double height, Box plot, SceneBuilder scene) {
        double top = y + (height - LINE) / 2;
        String count = String.format(Locale.UK, "%,d", lane.events());
        double countX = plot.x() - RIGHT - LONG_EVENTS - measure.width(count, countStyle);
        title(Ellipsis.fit(lane.title(), Sizes.laneTitle(), countX - Sizes.GAP - LEFT, measure), lane, top, scene);
        count(count, lane, countX, top, scene);
    }

    private void title(String text, Lane lane, double top, SceneBuilder scene) {
        scene.header(new SceneItem.Label(new Box(LEFT, top, measure.width(text, Sizes.laneTitle()), LINE),
                top + LINE - 5, text, Sizes.laneTitle(), Ink.STRONG, lane.tone(), null));
    }

    private void count(String text, Lane lane, double x, double top, SceneBuilder scene) {
        scene.header(new SceneItem.Label(new Box(x, top, measure.width(text, countStyle), LINE),
                top + LINE - 4, text, countStyle, Ink.QUIET, lane.tone(), null));
    }

    /** Breaks a title between words; the last line that there is room for is shortened. */
    private List<String> lines(String title, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        String[] words = title.split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            String longer = line.isEmpty() ? words[i] : line + " " + words[i];
            if (line.isEmpty() || measure.width(longer, Sizes.laneTitle()) <= width) {
                line = longer;
            } else if (lines.size() == MOST_LINES - 1) {
                line = line + " " + String.join(" ", List.of(words).subList(i, words.length));
                break;
            } else {
                lines.add(line);
                line = words[i];
            }
        }
        lines.add(line);
        lines.replaceAll(each -> Ellipsis.fit(each, Sizes.laneTitle(), width, measure));
        return lines;
    }
}
