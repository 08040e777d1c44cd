package org.demarche.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.demarche.model.Anchor;
import org.demarche.model.Anchors;
import org.demarche.model.Attribution;
import org.demarche.model.Dated;
import org.demarche.model.Directness;
import org.demarche.model.Quote;
import org.demarche.model.QuoteEdit;
import org.demarche.model.TextRange;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.EventId;
import org.demarche.model.id.QuoteId;
import org.demarche.model.id.SpeakerId;
import org.jspecify.annotations.Nullable;

/** A {@link Quote} in the making, see {@link Dossiers}; direct unless it says otherwise. */
public final class QuoteSketch {
    private final String id;
    private final String speaker;
    private final String article;
    private String text;
    private Directness directness = Directness.DIRECT;
    private @Nullable String gist;
    private @Nullable Anchor inText;
    private @Nullable Anchor inOriginal;
    private Dated said = Dossiers.printed("2011-10-04");
    private @Nullable String role;
    private @Nullable String forum;
    private @Nullable String medium;
    private @Nullable String place;
    private @Nullable EventId event;
    private final List<EventId> about = new ArrayList<>();
    private @Nullable String group;
    private final List<QuoteEdit> edits = new ArrayList<>();

    QuoteSketch(String id, String speaker, String article, String text) {
        this.id = id;
        this.speaker = speaker;
        this.article = article;
        this.text = text;
    }

    /** The anchor of the words where a text has them first, with the context around them; null where it has not. */
    public static @Nullable Anchor locate(@Nullable String text, String words) {
        int at = text == null || words.isEmpty() ? -1 : text.indexOf(words);
        if (text == null || at < 0) {
            return null;
        }
        int start = text.codePointCount(0, at);
        int[] points = text.codePoints().toArray();
        int end = start + words.codePointCount(0, words.length());
        int before = Math.max(0, start - Anchor.CONTEXT);
        int after = Math.min(points.length, end + Anchor.CONTEXT);
        return new Anchor(start, end, new String(points, before, start - before),
                new String(points, end, after - end));
    }

    QuoteSketch anchoredIn(ArticleSketch source) {
        inText = locate(source.text().joined(), text);
        inOriginal = locate(source.originalText(), text);
        return this;
    }

    QuoteSketch reported(String words) {
        directness = Directness.REPORTED;
        gist = words;
        return this;
    }

    public QuoteSketch directness(Directness value) {
        directness = value;
        return this;
    }

    /** Changes the words and leaves the anchors where they are. */
    public QuoteSketch text(String words) {
        text = words;
        return this;
    }

    public QuoteSketch gist(@Nullable String words) {
        gist = words;
        return this;
    }

    public QuoteSketch anchor(@Nullable Anchor place) {
        inText = place;
        return this;
    }

    public QuoteSketch originalAnchor(@Nullable Anchor place) {
        inOriginal = place;
        return this;
    }

    public QuoteSketch said(String edtf) {
        said = Dossiers.printed(edtf);
        return this;
    }

    public QuoteSketch role(String title) {
        role = title;
        return this;
    }

    public QuoteSketch place(String name) {
        place = name;
        return this;
    }

    public QuoteSketch forum(String occasion) {
        forum = occasion;
        return this;
    }

    public QuoteSketch medium(String through) {
        medium = through;
        return this;
    }

    public QuoteSketch event(String eventId) {
        event = new EventId(eventId);
        return this;
    }

    public QuoteSketch about(String eventId) {
        about.add(new EventId(eventId));
        return this;
    }

    public QuoteSketch group(String name) {
        group = name;
        return this;
    }

    public QuoteSketch edit(QuoteEdit.Kind kind, int start, int end) {
        edits.add(new QuoteEdit(kind, new TextRange(start, end)));
        return this;
    }

    Quote build() {
        Attribution attribution = new Attribution(new SpeakerId(speaker), role, null, null, said, place, forum, medium,
                null);
        return new Quote(new QuoteId(id), new ArticleId(article), directness, text, gist,
                new Anchors(inText, inOriginal), attribution, event, about, group, edits, Map.of());
    }
}
