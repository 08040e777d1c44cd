package org.demarche.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.demarche.model.Dossier;
import org.demarche.model.Relation;
import org.demarche.model.id.ArticleId;
import org.demarche.testing.Dossiers;
import org.junit.jupiter.api.Test;

class ArticleRemovalTest {
    private static final ArticleId GAZETTE = new ArticleId("gazette");

    @Test
    void takesAwayWhatRestsOnTheArticleAlone() {
        Dossier before = dispute(true);
        ArticleRemoval removal = ArticleRemoval.of(before, GAZETTE);
        assertEquals(new ArticleRemoval(removal.step(), 1, 1, 1), removal);
        assertEquals(dispute(false), removal.step().apply(before));
    }

    @Test
    void canBeTakenBack() {
        Dossier before = dispute(true);
        ArticleRemoval removal = ArticleRemoval.of(before, GAZETTE);
        assertEquals(before, removal.step().inverse().apply(removal.step().apply(before)));
        assertEquals("Remove article “Article gazette”", removal.step().title());
    }

    @Test
    void anEventThatAnotherArticleQuotesStays() {
        Dossier before = Dossiers.titled("A dispute").kind("talks", "Talks").speaker("envoy", s -> s)
                .article("gazette", a -> a.paragraph("Talks were held."))
                .article("courier", a -> a.paragraph("“We shall see,” said the envoy."))
                .event("meeting", "2011-10-04", e -> e.kind("talks").mentionedIn("gazette"))
                .quote("q1", "envoy", "courier", "We shall see,", q -> q.event("meeting"))
                .build();
        Dossier after = ArticleRemoval.of(before, GAZETTE).step().apply(before);
        assertEquals(List.of("meeting"), after.events().stream().map(event -> event.id().value()).toList());
        assertEquals(List.of(), after.events().getFirst().mentions());
    }

    @Test
    void anArticleThatIsNotThereIsRefused() {
        Dossier dispute = dispute(false);
        assertThrows(IllegalArgumentException.class, () -> ArticleRemoval.of(dispute, GAZETTE));
    }

    /** A dispute told by two papers, or the same after the first of them was taken out. */
    private static Dossier dispute(boolean withGazette) {
        Dossiers dossier = Dossiers.titled("A dispute").kind("talks", "Talks").speaker("envoy", s -> s);
        if (withGazette) {
            dossier.article("gazette", a -> a.paragraph("“We shall see,” said the envoy. “Never,” said another."));
        }
        dossier.article("courier", a -> a.paragraph("The envoy said: “No.”"));
        if (withGazette) {
            dossier.event("walkout", "2011-10-03", e -> e.kind("talks").mentionedIn("gazette"));
        }
        dossier.event("meeting", "2011-10-04", e -> withGazette
                ? e.kind("talks").mentionedIn("courier").mentionedIn("gazette").figure("40 ships", null, "gazette")
                : e.kind("talks").mentionedIn("courier"));
        dossier.event("reply", "2011-10-05", e -> e.kind("talks").mentionedIn("courier"));
        if (withGazette) {
            dossier.quote("q1", "envoy", "gazette", "We shall see,", q -> q.event("walkout"));
            dossier.candidate("q2", "gazette", "Never,", c -> c);
            dossier.relation("walkout", Relation.Kind.PRECEDES, "meeting");
        }
        dossier.quote("q3", "envoy", "courier", "No.",
                q -> withGazette ? q.event("reply").about("walkout") : q.event("reply"));
        return dossier.relation("reply", Relation.Kind.RESPONDS_TO, "meeting").build();
    }
}
