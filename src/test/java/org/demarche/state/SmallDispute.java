package org.demarche.state;

import org.demarche.model.Directness;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.TextRange;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.EventId;
import org.demarche.model.id.QuoteId;
import org.demarche.model.id.SideId;
import org.demarche.model.id.SpeakerId;
import org.demarche.testing.ArticleSketch;
import org.demarche.testing.Dossiers;

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
        TextRange opening = new TextRange(0, 8);
        return Dossiers.titled("A small dispute")
                .side("east", "East")
                .side("west", "West")
                .kind("talks", "Talks")
                .article("herald", a -> twoSentences(a).published("2011-07-06"))
                .article("post", a -> twoSentences(a).published("2011-07-08"))
                .speaker("ana", s -> s.named("Ana Arslan").side("east"))
                .speaker("ben", s -> s.named("Ben Brook").side("west"))
                .event("treaty", "1911", e -> e.titled("The treaty"))
                .event("talks", "2011-07-05", e -> e.titled("The talks").side("east")
                        .participant("ana").participant("ben").mentionedIn("herald", opening, null))
                .event("reply", "2011-07-07", e -> e.titled("The reply").side("west")
                        .participant("ben").mentionedIn("post", opening, null))
                .event("storm", "2011-07-08", e -> e.titled("The storm")
                        .mentionedIn("herald", opening, null).mentionedIn("post", opening, null))
                .quote("we-talk", "ana", "herald", "We talk.", q -> q.event("talks").said("2011-07-05").anchor(null))
                .quote("we-do-not", "ben", "post", "We talk.", q -> q.event("reply").said("2011-07-05").anchor(null)
                        .directness(Directness.PARTIAL))
                .build();
    }

    private static ArticleSketch twoSentences(ArticleSketch article) {
        return article.publisher("The Paper").paragraph("We talk.").paragraph("We do not.");
    }
}
