package org.demarche.exchange.timelinejs;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.demarche.exchange.ExchangeOptions;
import org.demarche.exchange.Field;
import org.demarche.exchange.FieldTable;
import org.demarche.exchange.ReadDossier;
import org.demarche.exchange.ReadableFormat;
import org.demarche.model.DossierIndex;
import org.demarche.store.DossierException;
import org.demarche.store.articles.Decoding;
import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Slides of TimelineJS, one for each event, with its quotes. What TimelineJS has no place for, above all the exact
 * date, stands in a {@code demarche} object of each slide, which TimelineJS does not look at.
 */
public final class TimelineJsFormat implements ReadableFormat {
    static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final int HEAD = 1 << 16;
    private static final String IN_SLIDE = "as words of the slide; not read back";
    private static final String NO_PLACE = "a slide has no place for them";
    private static final FieldTable FIELDS = FieldTable.builder()
            .whole("title slide, and demarche.title", Field.TITLE)
            .whole("title slide, and demarche.description", Field.DESCRIPTION)
            .partly("group of a slide", "names of those with events", Field.SIDES)
            .partly("demarche.kind of a slide", "names of those with events", Field.KINDS)
            .partly("link in a slide", "of those with quotes at events; " + IN_SLIDE, Field.ARTICLE_HEADLINE,
                    Field.ARTICLE_PUBLISHER, Field.ARTICLE_URL)
            .not(NO_PLACE, Field.ARTICLE_ID, Field.ARTICLE_AGENCY, Field.ARTICLE_BYLINE, Field.ARTICLE_DATELINE,
                    Field.ARTICLE_PUBLISHED, Field.ARTICLE_PUBLISHED_EVIDENCE, Field.ARTICLE_ARCHIVE,
                    Field.ARTICLE_ACCESSED, Field.ARTICLE_LANGUAGE, Field.ARTICLE_DIGEST, Field.ARTICLE_FULL_TEXT,
                    Field.ARTICLE_ORIGINAL)
            .partly("text of a slide", "of those with quotes at events; " + IN_SLIDE, Field.SPEAKER_NAME)
            .not(NO_PLACE, Field.SPEAKER_ID, Field.SPEAKER_NATURE, Field.SPEAKER_ALIASES, Field.SPEAKER_SIDE,
                    Field.SPEAKER_ROLES)
            .whole("unique_id of a slide", Field.EVENT_ID)
            .whole("headline of a slide, and demarche.title", Field.EVENT_TITLE)
            .whole("demarche.date of a slide; its bounds in start_date and end_date", Field.EVENT_WHEN)
            .whole("demarche.basis and demarche.evidence of a slide", Field.EVENT_WHEN_EVIDENCE)
            .whole("demarche.place of a slide", Field.EVENT_PLACE)
            .partly("group of a slide", "the name of the side", Field.EVENT_SIDE)
            .partly("demarche.kind of a slide", "the name of the kind", Field.EVENT_KIND)
            .whole("text of a slide, and demarche.summary", Field.EVENT_SUMMARY)
            .not(NO_PLACE, Field.EVENT_PARTICIPANTS, Field.EVENT_FIGURES, Field.EVENT_ARTICLES,
                    Field.EVENT_PASSAGES)
            .partly("quotation in the text of a slide", "of quotes at events; " + IN_SLIDE, Field.QUOTE_TEXT,
                    Field.QUOTE_GIST, Field.QUOTE_SPEAKER, Field.QUOTE_ROLE, Field.QUOTE_ARTICLE, Field.QUOTE_EVENT)
            .not(NO_PLACE, Field.QUOTE_ID, Field.QUOTE_DIRECTNESS, Field.QUOTE_PLACE_IN_TEXT,
                    Field.QUOTE_PLACE_IN_ORIGINAL, Field.QUOTE_ON_BEHALF_OF, Field.QUOTE_ADDRESSEE, Field.QUOTE_SAID,
                    Field.QUOTE_SAID_EVIDENCE, Field.QUOTE_PLACE, Field.QUOTE_FORUM, Field.QUOTE_MEDIUM,
                    Field.QUOTE_CUE, Field.QUOTE_ABOUT, Field.QUOTE_GROUP, Field.QUOTE_EDITS)
            .not(NO_PLACE, Field.RELATIONS, Field.RELATION_BASIS, Field.RELATION_ARTICLE, Field.RELATION_NOTE)
            .not("nobody has said yet that they are quotes", Field.CANDIDATES)
            .not(NO_PLACE, Field.EXTRAS)
            .build();

    @Override
    public String slug() {
        return "timelinejs";
    }

    @Override
    public String name() {
        return "TimelineJS";
    }

    @Override
    public String purpose() {
        return "Events with their quotes as slides of TimelineJS 3, for a web page; can be read back.";
    }

    @Override
    public String ending() {
        return ".timeline.json";
    }

    @Override
    public FieldTable fields() {
        return FIELDS;
    }

    @Override
    public List<String> write(DossierIndex index, ExchangeOptions options, OutputStream out) throws IOException {
        Slides slides = new Slides(index);
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
                .withObjectIndenter(INDENT).withArrayIndenter(INDENT);
        String json = MAPPER.writer().with(printer).writeValueAsString(slides.timeline());
        out.write((escaped(json) + "\n").getBytes(StandardCharsets.UTF_8));
        return slides.remarks();
    }

    /** Half a character (an unpaired surrogate) as an escape: UTF-8 has no bytes for it, JSON has (RFC 8259, 8.2). */
    private static String escaped(String json) {
        StringBuilder out = new StringBuilder(json.length());
        json.codePoints().forEach(point -> {
            if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                out.append("\\u%04x".formatted(point));
            } else {
                out.appendCodePoint(point);
            }
        });
        return out.toString();
    }

    @Override
    public boolean recognises(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".json") || !Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            String head = Decoding.of(in.readNBytes(HEAD)).text();
            return head.contains("\"events\"") && (head.contains("\"start_date\"") || head.contains("\"unique_id\""))
                    && !head.contains("\"format\"");
        } catch (IOException unreadable) {
            return false;
        }
    }

    @Override
    public ReadDossier read(Path file) throws DossierException {
        JsonNode timeline;
        try {
            timeline = MAPPER.readTree(Decoding.of(Files.readAllBytes(file)).text());
        } catch (JacksonException fault) {
            throw new DossierException("%s is not JSON that can be read: line %,d, column %,d: %s. Mend it there."
                    .formatted(file, fault.getLocation().getLineNr(), fault.getLocation().getColumnNr(),
                            fault.getOriginalMessage()), null, fault);
        } catch (IOException cause) {
            throw new DossierException("%s cannot be read (%s). Check that it is there, and may be read."
                    .formatted(file, cause.getMessage()), null, cause);
        }
        if (!timeline.path("events").isArray()) {
            throw new DossierException(("%s is no timeline of TimelineJS: it has no list of \"events\". Export it as"
                    + " JSON of TimelineJS 3.").formatted(file), null, null);
        }
        Path name = file.getFileName();
        return new SlideReader(timeline, name == null ? "Timeline"
                : name.toString().replaceFirst("(\\.timeline)?\\.json$", "")).read();
    }
}
