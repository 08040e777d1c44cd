package org.demarche.exchange.webannotation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.exchange.CarriedText;
import org.demarche.exchange.ExchangeOptions;
import org.demarche.exchange.Guids;
import org.demarche.model.Article;
import org.demarche.model.Attribution;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.model.Quote;
import org.demarche.model.QuoteEdit;
import org.demarche.model.Speaker;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.EventId;
import org.demarche.model.id.QuoteId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes quotes as annotations on one page. */
final class AnnotationWriter {
    static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    private static final String DESCRIBING = "describing";

    private final DossierIndex index;
    private final ExchangeOptions options;
    private final boolean words;
    private final Guids guids;
    private final Map<ArticleId, Target.Finder> finders = new HashMap<>();
    private int placeless;

    /**
     * A writer of one dossier.
     *
     * @param words whether the words of quotes are written, or only their positions
     */
    AnnotationWriter(DossierIndex index, ExchangeOptions options, boolean words) {
        this.index = index;
        this.options = options;
        this.words = words;
        guids = new Guids(index.dossier().title());
    }

    /** How many quotes were written without a place. */
    int placeless() {
        return placeless;
    }

    /** Writes the page. */
    void write(JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("@context", CONTEXT);
        json.writeStringProperty("id", guids.urn("annotations", "page"));
        json.writeStringProperty("type", "AnnotationPage");
        json.writeObjectPropertyStart("partOf");
        json.writeStringProperty("id", guids.urn("annotations", "all"));
        json.writeStringProperty("type", "AnnotationCollection");
        json.writeStringProperty("label", index.dossier().title());
        json.writeEndObject();
        json.writeNumberProperty("startIndex", 0);
        json.writeArrayPropertyStart("items");
        Set<QuoteId> done = new HashSet<>();
        for (Quote quote : index.dossier().quotes()) {
            if (done.add(quote.id())) {
                write(quote, json);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Quote quote, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("@context", CONTEXT);
        json.writeStringProperty("id", guids.urn("annotation", quote.id().value()));
        json.writeStringProperty("type", "Annotation");
        json.writeStringProperty("label", quote.id().value());
        json.writeStringProperty("motivation", "identifying");
        Target.Finder finder = index.article(quote.article()).map(this::finder).orElse(null);
        Target target = finder == null ? null : finder.of(quote);
        boolean placed = target != null && target.place() != null;
        placeless += placed ? 0 : 1;
        json.writeArrayPropertyStart("body");
        writeBodies(quote, !placed && words, json);
        json.writeEndArray();
        if (finder == null || target == null) {
            json.writeStringProperty("target", guids.urn("article", quote.article().value()));
        } else {
            write(target, finder, json);
        }
        json.writeEndObject();
    }

    private Target.Finder finder(Article article) {
        return finders.computeIfAbsent(article.id(), id ->
                new Target.Finder(article, CarriedText.of(article, index.quotesOf(id), options), guids));
    }

    private void writeBodies(Quote quote, boolean withText, JsonGenerator json) {
        Attribution said = quote.attribution();
        writeSpeaker(quote, json);
        text("classifying", "directness", word(quote.directness()), json);
        if (withText && !quote.text().isEmpty()) {
            text(DESCRIBING, "words", quote.text(), json);
        }
        text(DESCRIBING, "gist", quote.gist(), json);
        text(DESCRIBING, "office", said.role(), json);
        text(DESCRIBING, "on behalf of", said.onBehalfOf(), json);
        text(DESCRIBING, "addressee", said.addressee(), json);
        text(DESCRIBING, "date said", said.said().date().text(), json);
        text(DESCRIBING, "date known", word(said.said().basis()), json);
        text(DESCRIBING, "date evidence", said.said().evidence().isEmpty() ? null : said.said().evidence(), json);
        text(DESCRIBING, "place", said.place(), json);
        text(DESCRIBING, "occasion", said.forum(), json);
        text(DESCRIBING, "medium", said.medium(), json);
        text(DESCRIBING, "cue", said.cue(), json);
        text(DESCRIBING, "utterance", quote.group(), json);
        for (QuoteEdit edit : quote.edits()) {
            text(DESCRIBING, word(edit.kind()), edit.range().start() + "-" + edit.range().end(), json);
        }
        EventId occasion = quote.event();
        if (occasion != null) {
            writeEvent("event", occasion, json);
        }
        for (EventId about : quote.about()) {
            writeEvent("about", about, json);
        }
    }

    private void writeSpeaker(Quote quote, JsonGenerator json) {
        Speaker speaker = index.speaker(quote.speaker()).orElse(null);
        json.writeStartObject();
        json.writeStringProperty("type", "SpecificResource");
        json.writeStringProperty("purpose", "identifying");
        json.writeObjectPropertyStart("source");
        json.writeStringProperty("id", guids.urn("speaker", quote.speaker().value()));
        if (speaker != null && speaker.nature() != Speaker.Nature.DOCUMENT) {
            json.writeStringProperty("type", speaker.nature() == Speaker.Nature.PERSON ? "Person" : "Organization");
        }
        json.writeStringProperty("label", quote.speaker().value());
        if (speaker != null) {
            json.writeStringProperty("name", speaker.name());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeEvent(String role, EventId id, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("type", "SpecificResource");
        json.writeStringProperty("purpose", "linking");
        json.writeStringProperty("label", role);
        json.writeObjectPropertyStart("source");
        json.writeStringProperty("id", guids.urn("event", id.value()));
        json.writeStringProperty("label", id.value());
        String title = index.event(id).map(Event::title).orElse(null);
        if (title != null) {
            json.writeStringProperty("name", title);
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void text(String purpose, String label, @Nullable String value, JsonGenerator json) {
        if (value == null) {
            return;
        }
        json.writeStartObject();
        json.writeStringProperty("type", "TextualBody");
        json.writeStringProperty("purpose", purpose);
        json.writeStringProperty("label", label);
        json.writeStringProperty("format", "text/plain");
        json.writeStringProperty("value", value);
        json.writeEndObject();
    }

    private void write(Target target, Target.Finder finder, JsonGenerator json) {
        json.writeObjectPropertyStart("target");
        json.writeStringProperty("type", "SpecificResource");
        json.writeObjectPropertyStart("source");
        json.writeStringProperty("id", target.source());
        json.writeStringProperty("type", "Text");
        json.writeStringProperty("format", "text/plain");
        json.writeStringProperty("label", target.text());
        json.writeEndObject();
        if (!target.source().equals(finder.published())) {
            json.writeStringProperty("scope", finder.published());
        }
        Target.Place place = target.place();
        if (place != null) {
            json.writeArrayPropertyStart("selector");
            if (words) {
                json.writeStartObject();
                json.writeStringProperty("type", "TextQuoteSelector");
                json.writeStringProperty("exact", place.exact());
                json.writeStringProperty("prefix", place.context().prefix());
                json.writeStringProperty("suffix", place.context().suffix());
                json.writeEndObject();
            }
            json.writeStartObject();
            json.writeStringProperty("type", "TextPositionSelector");
            json.writeNumberProperty("start", place.range().start());
            json.writeNumberProperty("end", place.range().end());
            json.writeEndObject();
            json.writeEndArray();
            if (target.hash() != null) {
                json.writeObjectPropertyStart("state");
                json.writeStringProperty("type", "TimeState");
                json.writeStringProperty("cached", target.hash());
                json.writeEndObject();
            }
        }
        json.writeEndObject();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
