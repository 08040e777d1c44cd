package org.demarche.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.demarche.model.DateBasis;
import org.demarche.model.Dated;
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

/** An {@link Event} in the making, see {@link Dossiers}; of the dossier's first kind unless it says otherwise. */
public final class EventSketch {
    private final String id;
    private String title;
    private Dated when;
    private @Nullable String place;
    private @Nullable SideId side;
    private KindId kind;
    private final List<SpeakerId> participants = new ArrayList<>();
    private String summary = "";
    private final List<Figure> figures = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();

    EventSketch(String id, String when, KindId kind) {
        this.id = id;
        this.title = "Event " + id;
        this.when = Dossiers.printed(when);
        this.kind = kind;
    }

    public EventSketch titled(String text) {
        title = text;
        return this;
    }

    public EventSketch known(DateBasis basis, String evidence) {
        when = new Dated(when.date(), basis, evidence);
        return this;
    }

    public EventSketch place(String name) {
        place = name;
        return this;
    }

    public EventSketch side(String sideId) {
        side = new SideId(sideId);
        return this;
    }

    public EventSketch kind(String kindId) {
        kind = new KindId(kindId);
        return this;
    }

    public EventSketch participant(String speakerId) {
        participants.add(new SpeakerId(speakerId));
        return this;
    }

    public EventSketch summary(String text) {
        summary = text;
        return this;
    }

    public EventSketch figure(String value, @Nullable String by, String article) {
        figures.add(new Figure(value, by == null ? null : new SpeakerId(by), new ArticleId(article)));
        return this;
    }

    public EventSketch mentionedIn(String article) {
        return mentionedIn(article, null, null);
    }

    public EventSketch mentionedIn(String article, @Nullable TextRange text, @Nullable TextRange original) {
        mentions.add(new Mention(new ArticleId(article), text, original));
        return this;
    }

    Event build() {
        return new Event(new EventId(id), title, when, place, side, kind, participants, summary, figures, mentions,
                Map.of());
    }
}
