package org.demarche.exchange.qdpx;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.demarche.model.Event;
import org.demarche.model.Figure;
import org.demarche.model.Mention;
import org.demarche.model.TextRange;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.EventId;
import org.demarche.model.id.KindId;
import org.demarche.model.id.SideId;
import org.demarche.model.id.SpeakerId;
import org.jspecify.annotations.Nullable;

/** Events in the descriptions of codes. */
final class EventDetails {
    private static final String NOBODY = "-";
    private static final String IN_TEXT = "text ";
    private static final String IN_ORIGINAL = "original ";

    private EventDetails() {}

    /**
     * What a code's description says of an event.
     *
     * @param number its place in the dossier's list
     * @param carried whether the dossier's text of an article goes along, so that places in it mean something
     */
    static Details of(Event event, int number, Predicate<ArticleId> carried) {
        Details details = new Details()
                .with(Label.ID, event.id().value())
                .with(Label.NUMBER, Integer.toString(number))
                .with(Label.TITLE, event.title());
        DateDetails.put(details, Label.WHEN, event.when());
        details.with(Label.PLACE, event.place())
                .with(Label.SIDE, event.side() == null ? null : event.side().value())
                .with(Label.KIND, event.kind().value())
                .withText(Label.SUMMARY, event.summary());
        event.participants().forEach(speaker -> details.with(Label.PARTICIPANT, speaker.value()));
        event.figures().forEach(figure -> details.with(Label.FIGURE, figure.article().value() + " "
                + (figure.by() == null ? NOBODY : figure.by().value()) + " " + figure.value()));
        event.mentions().forEach(mention -> details.with(Label.MENTION, mention(mention, carried)));
        return details;
    }

    private static String mention(Mention mention, Predicate<ArticleId> carried) {
        String text = mention.article().value();
        if (mention.text() != null && carried.test(mention.article())) {
            text += " " + IN_TEXT + Ranges.text(mention.text());
        }
        return mention.original() == null ? text : text + " " + IN_ORIGINAL + Ranges.text(mention.original());
    }

    /**
     * The event that a code describes.
     *
     * @throws IllegalArgumentException if a detail is not of its form
     */
    static Event read(Details details) {
        String side = details.get(Label.SIDE);
        List<SpeakerId> participants = details.all(Label.PARTICIPANT).stream().map(SpeakerId::new).toList();
        List<Figure> figures = details.all(Label.FIGURE).stream().map(EventDetails::figure).toList();
        List<Mention> mentions = details.all(Label.MENTION).stream().map(EventDetails::mention).toList();
        return new Event(new EventId(details.text(Label.ID)), details.text(Label.TITLE),
                DateDetails.read(details, Label.WHEN), details.get(Label.PLACE),
                side == null ? null : new SideId(side), new KindId(details.text(Label.KIND)), participants,
                details.text(Label.SUMMARY), figures, mentions, Map.of());
    }

    private static Figure figure(String text) {
        String[] parts = text.split(" ", 3);
        if (parts.length < 3) {
            throw new IllegalArgumentException("'" + text + "' is not a figure");
        }
        return new Figure(parts[2], parts[1].equals(NOBODY) ? null : new SpeakerId(parts[1]),
                new ArticleId(parts[0]));
    }

    private static Mention mention(String text) {
        return new Mention(new ArticleId(text.split(" ", 2)[0]), place(text, IN_TEXT), place(text, IN_ORIGINAL));
    }

    private static @Nullable TextRange place(String text, String word) {
        int at = text.indexOf(" " + word);
        return at < 0 ? null : Ranges.parse(text.substring(at + 1 + word.length()).split(" ", 2)[0]);
    }
}
