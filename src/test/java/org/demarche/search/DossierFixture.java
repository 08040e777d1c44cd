package org.demarche.search;

import java.util.ArrayList;
import java.util.Arrays;
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
import org.demarche.model.Quote;
import org.demarche.model.Role;
import org.demarche.model.Speaker;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.EventId;
import org.demarche.model.id.KindId;
import org.demarche.model.id.QuoteId;
import org.demarche.model.id.SpeakerId;

/** Puts small invented dossiers together. */
final class DossierFixture {
    private final List<Article> articles = new ArrayList<>();
    private final List<Speaker> speakers = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Quote> quotes = new ArrayList<>();

    DossierFixture speaker(String id, String name, String role, String... aliases) {
        speakers.add(new Speaker(new SpeakerId(id), name, Speaker.Nature.PERSON, Arrays.asList(aliases), null,
                List.of(new Role(role, Edtf.parse("2011-01-01"))), Map.of()));
        return this;
    }

    DossierFixture quote(String id, String speaker, String day, String text) {
        quotes.add(new Quote(new QuoteId(id), new ArticleId("article"), Directness.DIRECT, text, null, Anchors.NONE,
                new Attribution(new SpeakerId(speaker), null, null, null, on(day), null, null, null, null), null,
                List.of(), null, List.of(), Map.of()));
        return this;
    }

    DossierFixture event(String id, String day, String title, String summary, String place) {
        events.add(new Event(new EventId(id), title, on(day), place, null, new KindId("talks"), List.of(), summary,
                List.of(), List.of(), Map.of()));
        return this;
    }

    DossierFixture article(String id, String headline, String... paragraphs) {
        articles.add(new Article(new ArticleId(id), headline, "The Daily Paper", null, "Ann Author", null,
                on("2012-02-01"), null, null, null, "en",
                new ArticleText(ArticleText.Kind.FULL, Arrays.asList(paragraphs)), null, Map.of()));
        return this;
    }

    DossierIndex index() {
        return new DossierIndex(new Dossier(Dossier.FORMAT, "Test", "", List.of(), List.of(), articles, speakers,
                events, quotes, List.of(), List.of(), Map.of()));
    }

    private static Dated on(String day) {
        return new Dated(Edtf.parse(day), DateBasis.PRINTED, "");
    }
}
