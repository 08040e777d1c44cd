package org.demarche.timeline;

import java.util.ArrayList;
import java.util.List;
import org.demarche.timeline.SceneItem.Ink;
import org.demarche.timeline.SceneItem.Line;

/** Lays out the planes of the lanes and their headers. */
final class HeaderArtist {
    private static final double LEFT = 16;
    private static final double RIGHT = 10;
    private static final double TOP = 9;
    private static final double LINE = 17;
    private static final int MOST_LINES = 3;

    private final TextMeasure measure;
    private final TextStyle countStyle;

    HeaderArtist(TextMeasure measure, LayoutOptions options) {
        this.measure = measure;
        countStyle = Sizes.small(options);
    }

    /** The least height of a lane with that title, in px. */
    double height(Lane lane, double gutter) {
        return 2 * TOP + lines(lane.title(), gutter - LEFT - RIGHT).size() * LINE - 3;
    }

    void draw(Lane lane, int number, double y, double height, Box plot, SceneBuilder scene) {
        boolean alternate = number % 2 == 1;
        scene.ground(new SceneItem.LaneBand(new Box(plot.x(), y, plot.width(), height), alternate));
        scene.border(new SceneItem.Rule(new Box(plot.x(), y + height - 1, plot.width(), 1), Line.LANE_BORDER));
        scene.header(new SceneItem.LaneHeader(new Box(0, y, plot.x(), height), lane.tone(), alternate, lane.key()));
        double bottom = y + TOP;
        for (String line : lines(lane.title(), plot.x() - LEFT - RIGHT)) {
            scene.header(new SceneItem.Label(
                    new Box(LEFT, bottom, measure.width(line, Sizes.laneTitle()), LINE), bottom + LINE - 5, line,
                    Sizes.laneTitle(), Ink.STRONG, lane.tone(), null));
            bottom += LINE;
        }
        if (bottom + LINE + 4 <= y + height) {
            String count = lane.events() == 1 ? "1 event" : "%,d events".formatted(lane.events());
            scene.header(new SceneItem.Label(new Box(LEFT, bottom, measure.width(count, countStyle), LINE),
                    bottom + LINE - 4, count, countStyle, Ink.QUIET, lane.tone(), null));
        }
        scene.header(new SceneItem.Rule(new Box(0, y + height - 1, plot.x(), 1), Line.LANE_BORDER));
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
