package org.demarche.review;

import java.text.BreakIterator;
import java.util.Locale;
import org.demarche.model.Event;
import org.demarche.model.Speaker;

/** Titles for what happened when somebody spoke: who, and the first words, as a chronicle would have it. */
final class EventTitles {
    /** The longest name that leaves room for words, in code points. */
    private static final int NAME = 28;
    private static final int MARKS = 4;

    private EventTitles() {}

    /** For example "Alain Juppé: “We have been taking steps…”", at most {@value Event#TITLE_LENGTH} code points. */
    static String of(Speaker speaker, String words) {
        String name = length(speaker.name()) <= NAME ? speaker.name() : shortName(speaker);
        String line = words.replaceAll("[\\s\\p{Z}]+", " ").replaceAll("[,;:](?= …|$)", "").strip();
        int room = Event.TITLE_LENGTH - length(name) - MARKS;
        return name + ": “" + (length(line) <= room ? line : opening(line, room - 1) + "…") + "”";
    }

    private static String shortName(Speaker speaker) {
        String family = speaker.name().substring(speaker.name().lastIndexOf(' ') + 1);
        return speaker.nature() == Speaker.Nature.PERSON && length(family) <= NAME
                ? family : opening(speaker.name(), NAME - 1) + "…";
    }

    /** The first words, at most {@code most} code points of them. */
    private static String opening(String text, int most) {
        int limit = text.offsetByCodePoints(0, most);
        int space = text.lastIndexOf(' ', limit);
        if (space > 0) {
            return text.substring(0, space).replaceAll("[\\p{P}\\s&&[^)\\]]]+$", "");
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        return text.substring(0, characters.isBoundary(limit) ? limit : characters.preceding(limit));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
