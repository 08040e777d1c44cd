package org.demarche.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.demarche.model.Dossier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes small records as one line of JSON and reads them back, in the form in which a {@link Dossier} is written; but
 * fields that nobody knows are passed over. Equal records give equal texts. Safe to use from several threads.
 *
 * @param <T> a record in a package that is open to the JSON library
 */
public final class RecordJson<T extends Record> {
    /** The longest text that is read, in UTF-16 units. */
    private static final long LONGEST = 16_000_000;
    private static final JsonMapper MAPPER = DossierJson.mapper(LONGEST).rebuild()
            .disable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            // An empty text may mean another thing than none.
            .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
            .changeDefaultVisibility(visible -> visible.withIsGetterVisibility(Visibility.NONE))
            .build();

    private final Class<T> type;

    /** For records of a type. */
    public RecordJson(Class<T> type) {
        this.type = type;
    }

    /** The record as JSON. Half a surrogate pair becomes an escape. */
    public String write(T value) {
        StringWriter text = new StringWriter();
        try (Writer out = new SurrogateEscaper(text)) {
            MAPPER.writeValue(out, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * Reads a record.
     *
     * @param name of what holds the text, for people
     * @throws DossierException if the text is not such a record
     */
    public T read(String text, String name) throws DossierException {
        try (JsonParser parser = MAPPER.createParser(text)) {
            try {
                return MAPPER.readerFor(type).readValue(parser);
            } catch (JacksonException e) {
                throw new ReadFailure(name, LONGEST).explain(e, parser, false);
            }
        }
    }
}
