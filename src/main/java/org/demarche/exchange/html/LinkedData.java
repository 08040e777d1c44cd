package org.demarche.exchange.html;

import java.io.StringWriter;
import org.demarche.model.Article;
import org.demarche.model.Attribution;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.model.Quote;
import org.demarche.model.Speaker;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.id.Id;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The dossier for search engines and other machines: quotes, sources, speakers and events in the words of schema.org,
 * as JSON-LD. Its ids are the places of the page.
 */
final class LinkedData {
    private final DossierIndex index;
    private final JsonGenerator json;

    private LinkedData(DossierIndex index, JsonGenerator json) {
        this.index = index;
        this.json = json;
    }

    /** The data as they may stand inside a script element. */
    static String of(DossierIndex index) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            new LinkedData(index, json).write();
        }
        // No end tag and no comment may begin inside: "<" stands in strings only.
        return text.toString().replace("<", "\\u003c");
    }

    private void write() {
        Dossier dossier = index.dossier();
        json.writeStartObject();
        json.writeStringProperty("@context", "https://schema.org");
        json.writeArrayPropertyStart("@graph");
        json.writeStartObject();
        json.writeStringProperty("@type", "WebPage");
        text("name", dossier.title());
        text("description", dossier.description());
        json.writeEndObject();
        dossier.articles().forEach(this::article);
        dossier.speakers().forEach(this::speaker);
        dossier.events().forEach(this::event);
        dossier.quotes().forEach(this::quote);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void article(Article article) {
        start(article.publisher().isBlank() && article.agency() == null ? "Article" : "NewsArticle", article.id());
        text("headline", article.headline());
        text("url", article.url());
        text("archivedAt", article.archive());
        text("inLanguage", article.language());
        text("author", article.byline());
        text("publisher", article.publisher());
        text("sourceOrganization", article.agency());
        if (article.published().known()) {
            text("datePublished", PageDates.start(article.published().date()));
        }
        json.writeEndObject();
    }

    private void speaker(Speaker speaker) {
        start(switch (speaker.nature()) {
            case PERSON -> "Person";
            case INSTITUTION -> "Organization";
            case DOCUMENT -> "CreativeWork";
        }, speaker.id());
        text("name", speaker.name());
        if (!speaker.aliases().isEmpty()) {
            json.writeArrayPropertyStart("alternateName");
            speaker.aliases().forEach(json::writeString);
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void event(Event event) {
        start("Event", event.id());
        text("name", event.title());
        text("description", event.summary());
        if (event.when().known()) {
            Edtf date = event.when().date();
            text("startDate", PageDates.start(date));
            text("endDate", PageDates.end(date));
        }
        text("location", event.place());
        if (!event.participants().isEmpty()) {
            json.writeArrayPropertyStart("participant");
            event.participants().forEach(this::reference);
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    /** Someone who said it is its creator; a document from which it is taken is what it is based on. */
    private void quote(Quote quote) {
        if (quote.text().isEmpty()) {
            return;
        }
        Attribution attribution = quote.attribution();
        start("Quotation", quote.id());
        text("text", quote.text());
        index.article(quote.article()).ifPresent(article -> text("inLanguage", article.language()));
        boolean document = index.speaker(quote.speaker())
                .filter(speaker -> speaker.nature() == Speaker.Nature.DOCUMENT).isPresent();
        reference(document ? "isPartOf" : "creator", quote.speaker());
        reference("citation", quote.article());
        if (quote.event() != null) {
            reference("recordedIn", quote.event());
        }
        if (attribution.said().known()) {
            text("dateCreated", PageDates.start(attribution.said().date()));
        }
        json.writeEndObject();
    }

    private void start(String type, Id id) {
        json.writeStartObject();
        json.writeStringProperty("@type", type);
        json.writeStringProperty("@id", PageId.link(id));
    }

    private void reference(String name, Id id) {
        json.writeName(name);
        reference(id);
    }

    private void reference(Id id) {
        json.writeStartObject();
        json.writeStringProperty("@id", PageId.link(id));
        json.writeEndObject();
    }

    private void text(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            json.writeStringProperty(name, value);
        }
    }
}
