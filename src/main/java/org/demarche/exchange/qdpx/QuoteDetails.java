package org.demarche.exchange.qdpx;

import java.util.List;
import java.util.Map;
import org.demarche.model.Anchor;
import org.demarche.model.Anchors;
import org.demarche.model.Attribution;
import org.demarche.model.Directness;
import org.demarche.model.Quote;
import org.demarche.model.QuoteEdit;
import org.demarche.model.TextRange;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.EventId;
import org.demarche.model.id.QuoteId;
import org.demarche.model.id.SpeakerId;
import org.jspecify.annotations.Nullable;

/** Quotes in the descriptions of selections. */
final class QuoteDetails {
    private QuoteDetails() {}

    /**
     * What a selection's description says of a quote.
     *
     * @param number its place in the dossier's list
     * @param selected the words that are selected
     */
    static Details of(Quote quote, int number, String selected) {
        Attribution said = quote.attribution();
        Anchor original = quote.anchors().original();
        Details details = new Details()
                .with(Label.ID, quote.id().value())
                .with(Label.NUMBER, Integer.toString(number))
                .with(Label.SPEAKER, said.speaker().value())
                .with(Label.DIRECTNESS, DateDetails.word(quote.directness()))
                .with(Label.WORDS, words(quote.directness(), selected).equals(quote.text()) ? null : quote.text())
                .with(Label.GIST, quote.gist())
                .with(Label.OFFICE, said.role())
                .with(Label.ON_BEHALF_OF, said.onBehalfOf())
                .with(Label.ADDRESSEE, said.addressee());
        DateDetails.put(details, Label.SAID, said.said());
        details.with(Label.PLACE, said.place())
                .with(Label.FORUM, said.forum())
                .with(Label.MEDIUM, said.medium())
                .with(Label.CUE, said.cue())
                .with(Label.EVENT, quote.event() == null ? null : quote.event().value())
                .with(Label.GROUP, quote.group())
                .with(Label.ORIGINAL, original == null ? null : Ranges.text(original.range()));
        quote.about().forEach(event -> details.with(Label.ABOUT, event.value()));
        quote.edits().forEach(edit -> details.with(Label.EDIT,
                DateDetails.word(edit.kind()) + " " + Ranges.text(edit.range())));
        return details;
    }

    /** The words of a quote where nothing else is said: those selected, and none of a reported statement. */
    private static String words(Directness directness, String selected) {
        return directness == Directness.REPORTED ? "" : selected;
    }

    /**
     * The quote that a selection describes.
     *
     * @param place where it stands in the text of the article, null where it has no place there
     * @param selected the words that are selected
     * @throws IllegalArgumentException if a detail is not of its form
     */
    static Quote read(Details details, ArticleId article, @Nullable Anchor place, String selected) {
        Directness directness = DateDetails.constant(Directness.class, details.text(Label.DIRECTNESS));
        String words = details.get(Label.WORDS);
        String event = details.get(Label.EVENT);
        TextRange original = Ranges.maybe(details.get(Label.ORIGINAL));
        Attribution attribution = new Attribution(new SpeakerId(details.text(Label.SPEAKER)),
                details.get(Label.OFFICE), details.get(Label.ON_BEHALF_OF), details.get(Label.ADDRESSEE),
                DateDetails.read(details, Label.SAID), details.get(Label.PLACE), details.get(Label.FORUM),
                details.get(Label.MEDIUM), details.get(Label.CUE));
        Anchors anchors = new Anchors(place,
                original == null ? null : new Anchor(original.start(), original.end(), "", ""));
        List<EventId> about = details.all(Label.ABOUT).stream().map(EventId::new).toList();
        List<QuoteEdit> edits = details.all(Label.EDIT).stream().map(QuoteDetails::edit).toList();
        return new Quote(new QuoteId(details.text(Label.ID)), article, directness,
                words == null ? words(directness, selected) : words, details.get(Label.GIST), anchors, attribution,
                event == null ? null : new EventId(event), about, details.get(Label.GROUP), edits, Map.of());
    }

    private static QuoteEdit edit(String text) {
        String[] parts = text.split(" ", 2);
        return new QuoteEdit(DateDetails.constant(QuoteEdit.Kind.class, parts[0]),
                Ranges.parse(parts[parts.length - 1]));
    }
}
