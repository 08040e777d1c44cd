package org.demarche.timeline;

import java.util.List;
import org.demarche.model.Directness;
import org.demarche.model.Event;
import org.demarche.model.Initials;
import org.demarche.model.Quote;
import org.demarche.model.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * What a card says below the title.
 *
 * @param words the first quote of the event, in quotation marks, or its gist, or else the event's summary
 * @param initials of who spoke, null where nobody is quoted
 * @param tone of the speaker's side
 */
record CardText(String words, @Nullable String initials, int tone) {
    /** Longer words would be cut anyway; in code units. */
    private static final int MOST = 120;

    static CardText of(TimelineModel model, int number) {
        Event event = model.event(number);
        List<Quote> quotes = model.index().quotesOf(event.id());
        if (quotes.isEmpty()) {
            return new CardText(start(event.summary()), null, SceneItem.NO_TONE);
        }
        Quote first = quotes.stream().filter(q -> q.directness() == Directness.DIRECT).findFirst()
                .orElse(quotes.getFirst());
        String words = start(first.words());
        Speaker speaker = model.index().speaker(first.speaker()).orElse(null);
        String name = speaker == null ? first.speaker().value() : speaker.name();
        return new CardText(first.gist() == null ? "“" + words + "”" : words, Initials.of(name),
                model.toneOf(speaker == null ? null : speaker.side()));
    }

    /** Whether there is anything to say. */
    boolean isEmpty() {
        return words.isEmpty();
    }

    private static String start(String text) {
        return text.length() <= MOST ? text : text.substring(0, text.offsetByCodePoints(0,
                text.codePointCount(0, MOST)));
    }
}
