package org.demarche.state;

import java.util.List;
import java.util.Map;
import org.demarche.model.Anchors;
import org.demarche.model.Article;
import org.demarche.model.ArticleText;
import org.demarche.model.Attribution;
import org.demarche.model.DateBasis;
import org.demarche.model.Dated;
import org.demarche.model.Directness;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.model.EventKind;
import org.demarche.model.Mention;
import org.demarche.model.Quote;
import org.demarche.model.Side;
import org.demarche.model.Speaker;
import org.demarche.model.TextRange;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.EventId;
import org.demarche.model.id.KindId;
import org.demarche.model.id.QuoteId;
import org.demarche.model.id.SideId;
import org.demarche.model.id.SpeakerId;
import org.jspecify.annotations.Nullable;

/**
 * Two sides, two papers and four events: {@code talks} (east, with a quote of Ana's in the Herald), {@code reply}
 * (west, with a quote of Ben's in the Post), {@code storm} (no side, told by both papers, without quotes) and
 * {@code treaty}, a century earlier, of which nobody tells.
 */
public final class SmallDispute {
    public static final SideId EAST = new SideId("east");
    public static final SideId WEST = new SideId("west");
    public static final SpeakerId ANA = new SpeakerId("ana");
    public static final SpeakerId BEN = new SpeakerId("ben");
    public static final ArticleId HERALD = new ArticleId("herald");
    public static final ArticleId POST = new ArticleId("post");
    public static final EventId TALKS = new EventId("talks");
    public static final EventId REPLY = new EventId("reply");
    public static final EventId STORM = new EventId("storm");
    public static final EventId TREATY = new EventId("treaty");
    public static final QuoteId WE_TALK = new QuoteId("we-talk");
    public static final QuoteId WE_DO_NOT = new QuoteId("we-do-not");

    private SmallDispute() {}

    public static DossierIndex index() {
        return new DossierIndex(dossier());
    }

    public static OpenDossier open() {
        return OpenDossier.of(index(), null);
    }

    public static Dossier dossier() {
        return new Dossier(Dossier.FORMAT, "A small dispute", "",
                List.of(new Side(EAST, "East", Map.of()), new Side(WEST, "West", Map.of())),
                List.of(new EventKind(new KindId("talks"), "Talks", Map.of())),
                List.of(article(HERALD, "2011-07-06"), article(POST, "2011-07-08")),
                List.of(person(ANA, "Ana Arslan", EAST), person(BEN, "Ben Brook", WEST)),
                List.of(
                        event(TREATY, "1911", null, List.of(), List.of()),
                        event(TALKS, "2011-07-05", EAST, List.of(ANA, BEN), List.of(HERALD)),
                        event(REPLY, "2011-07-07", WEST, List.of(BEN), List.of(POST)),
                        event(STORM, "2011-07-08", null, List.of(), List.of(HERALD, POST))),
                List.of(
                        quote(WE_TALK, HERALD, ANA, TALKS, Directness.DIRECT),
                        quote(WE_DO_NOT, POST, BEN, REPLY, Directness.PARTIAL)),
                List.of(), Map.of());
    }

    private static Article article(ArticleId id, String published) {
        return new Article(id, "News of " + published, "The Paper", null, null, null, dated(published), null, "en",
                new ArticleText(ArticleText.Kind.FULL, List.of("We talk.", "We do not.")), null, Map.of());
    }

    private static Speaker person(SpeakerId id, String name, SideId side) {
        return new Speaker(id, name, Speaker.Nature.PERSON, List.of(), side, List.of(), Map.of());
    }

    private static Event event(
            EventId id, String date, @Nullable SideId side, List<SpeakerId> who, List<ArticleId> articles) {
        return new Event(id, "The " + id, dated(date), null, side, new KindId("talks"), who, "", List.of(),
                articles.stream().map(article -> new Mention(article, new TextRange(0, 8), null)).toList(), Map.of());
    }

    private static Quote quote(QuoteId id, ArticleId article, SpeakerId speaker, EventId event, Directness directness) {
        return new Quote(id, article, directness, "We talk.", null, Anchors.NONE,
                new Attribution(speaker, null, null, null, dated("2011-07-05"), null, null, null, null),
                event, List.of(), null, List.of(), Map.of());
    }

    private static Dated dated(String date) {
        return new Dated(Edtf.parse(date), DateBasis.PRINTED, "");
    }
}
