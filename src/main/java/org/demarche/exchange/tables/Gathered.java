package org.demarche.exchange.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.demarche.model.Article;
import org.demarche.model.ArticleText;
import org.demarche.model.Dated;
import org.demarche.model.Dossier;
import org.demarche.model.Event;
import org.demarche.model.EventKind;
import org.demarche.model.Quote;
import org.demarche.model.Relation;
import org.demarche.model.Side;
import org.demarche.model.Speaker;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.EventId;
import org.demarche.model.id.KindId;
import org.demarche.model.id.QuoteId;
import org.demarche.model.id.SideId;
import org.demarche.model.id.SpeakerId;
import org.jspecify.annotations.Nullable;

/** What has been read of a dossier so far. What a row refers to and no table has is made of what the row tells. */
final class Gathered {
    private static final String SOME_KIND = "Event";
    private static final String SOME_SOURCE = "Source not named";
    private static final String SOMEONE = "Speaker not named";
    private static final String ENGLISH = "en";

    final Register<SideId, Side> sides = new Register<>(SideId::new, "side");
    final Register<KindId, EventKind> kinds = new Register<>(KindId::new, "kind");
    final Register<ArticleId, Article> articles = new Register<>(ArticleId::new, "article");
    final Register<SpeakerId, Speaker> speakers = new Register<>(SpeakerId::new, "speaker");
    final Register<EventId, Event> events = new Register<>(EventId::new, "event");
    final Register<QuoteId, Quote> quotes = new Register<>(QuoteId::new, "quote");
    final List<Relation> relations = new ArrayList<>();
    String title;
    String description = "";
    Map<String, @Nullable Object> extras = Map.of();

    Gathered(String title) {
        this.title = title;
    }

    Dossier dossier() {
        return new Dossier(Dossier.FORMAT, title, description, sides.things(), kinds.things(), articles.things(),
                speakers.things(), events.things(), quotes.things(), relations, List.of(), extras);
    }

    /** Null where neither an id nor a name is given. */
    @Nullable SideId side(String given, String name) {
        if (given.isBlank() && name.isBlank()) {
            return null;
        }
        SideId known = sides.find(given, name);
        if (known != null) {
            return known;
        }
        SideId id = sides.declare(given, name, _ -> {});
        sides.add(new Side(id, named(name, given), Map.of()));
        return id;
    }

    KindId kind(String given, String name) {
        String kind = given.isBlank() && name.isBlank() ? SOME_KIND : name;
        KindId known = kinds.find(given, kind);
        if (known != null) {
            return known;
        }
        KindId id = kinds.declare(given, kind, _ -> {});
        kinds.add(new EventKind(id, named(kind, given), Map.of()));
        return id;
    }

    SpeakerId speaker(String given, String name) {
        String someone = given.isBlank() && name.isBlank() ? SOMEONE : name;
        SpeakerId known = speakers.find(given, someone);
        if (known != null) {
            return known;
        }
        SpeakerId id = speakers.declare(given, someone, _ -> {});
        speakers.add(new Speaker(id, named(someone, given), Speaker.Nature.PERSON, List.of(), null, List.of(),
                Map.of()));
        return id;
    }

    ArticleId article(String given, String headline, String publisher, @Nullable Dated published,
            @Nullable String url) {
        String name = !headline.isBlank() ? headline : !publisher.isBlank() ? publisher : url == null ? "" : url;
        String source = given.isBlank() && name.isBlank() ? SOME_SOURCE : name;
        // Two papers print one headline, and one paper many articles.
        String key = url == null || url.isBlank() ? source + "\t" + publisher : url;
        ArticleId known = articles.find(given, key);
        if (known != null) {
            return known;
        }
        ArticleId id = articles.declare(given, key, _ -> {});
        articles.add(new Article(id, named(source, given), publisher, null, null, null,
                published == null ? Dated.unknown("") : published, url, null, null, ENGLISH,
                new ArticleText(ArticleText.Kind.FULL, List.of()), null, Map.of()));
        return id;
    }

    /** Null where neither an id nor a title is given. An event that no table has is dated as the row is. */
    @Nullable EventId event(String given, String title, Dated when) {
        if (given.isBlank() && title.isBlank()) {
            return null;
        }
        EventId known = events.find(given, title);
        if (known != null) {
            return known;
        }
        EventId id = events.declare(given, title, _ -> {});
        events.add(new Event(id, ShortTitle.of(named(title, given)), when, null, null, kind("", ""), List.of(), "",
                List.of(), List.of(), Map.of()));
        return id;
    }

    private static String named(String name, String given) {
        return name.isBlank() ? given : name;
    }
}
