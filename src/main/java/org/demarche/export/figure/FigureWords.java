package org.demarche.export.figure;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Event;
import org.demarche.model.edtf.EdtfWords;
import org.demarche.timeline.Lane;
import org.demarche.timeline.LaneKind;

/** Tells a figure to those who do not see it. */
final class FigureWords {
    /** More lanes are not told one by one. */
    private static final int MOST_LANES = 12;

    private FigureWords() {}

    /** A few sentences: what it shows, from when to when, how much of it in which lane, with how many sources. */
    static String description(String title, FigureContents contents) {
        StringBuilder words = new StringBuilder();
        if (!title.isBlank()) {
            words.append(title).append(title.endsWith(".") ? " " : ". ");
        }
        words.append("A timeline of ").append(FigureContents.counted(contents.events().size(), "event")).append(", ")
                .append(FigureTime.words(contents.time())).append('.');
        if (contents.model().laneKind() != LaneKind.NONE) {
            words.append(" Lanes: ").append(lanes(contents.model().lanes())).append('.');
        }
        int reported = contents.reported();
        words.append(' ').append(FigureContents.counted(contents.quotes().size() - reported, "quote")).append(", ")
                .append(FigureContents.counted(reported, "reported statement")).append(", ")
                .append(FigureContents.counted(contents.numbers().articles().size(), "source")).append('.');
        return words.toString();
    }

    private static String lanes(List<Lane> lanes) {
        List<String> words = new ArrayList<>();
        for (Lane lane : lanes.subList(0, Math.min(lanes.size(), MOST_LANES))) {
            words.add("%s (%s)".formatted(lane.title(), FigureContents.counted(lane.events(), "event")));
        }
        int more = lanes.size() - MOST_LANES;
        return String.join(", ", words) + (more > 0 ? " and " + FigureContents.counted(more, "more lane") : "");
    }

    /** An event as it is read out: its title, its date, its sources. */
    static String event(Event event, List<Integer> sources) {
        String words = event.title() + ", " + EdtfWords.full(event.when().date());
        return switch (sources.size()) {
            case 0 -> words;
            case 1 -> words + ", source " + sources.getFirst();
            default -> words + ", sources " + String.join(", ", sources.stream().map(String::valueOf)
                    .toList().subList(0, sources.size() - 1)) + " and " + sources.getLast();
        };
    }
}
