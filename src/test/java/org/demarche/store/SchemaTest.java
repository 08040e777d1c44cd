package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.demarche.model.Anchor;
import org.demarche.model.Anchors;
import org.demarche.model.Article;
import org.demarche.model.ArticleText;
import org.demarche.model.Attribution;
import org.demarche.model.Dated;
import org.demarche.model.Dossier;
import org.demarche.model.Event;
import org.demarche.model.EventKind;
import org.demarche.model.Figure;
import org.demarche.model.Mention;
import org.demarche.model.Original;
import org.demarche.model.Quote;
import org.demarche.model.QuoteEdit;
import org.demarche.model.Relation;
import org.demarche.model.Role;
import org.demarche.model.Side;
import org.demarche.model.Speaker;
import org.demarche.model.TextRange;
import org.demarche.testing.Dossiers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schema says of a file what the program does with it. */
class SchemaTest {
    private static final String RESOURCE = "/org/demarche/assets/schema/dossier-1.schema.json";
    private static final JsonNode SCHEMA = JsonMapper.shared().readTree(text(RESOURCE));
    private static final Schema VALIDATOR =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text(RESOURCE));

    private static final Map<String, Class<?>> OBJECTS = Map.ofEntries(
            Map.entry("range", TextRange.class), Map.entry("anchor", Anchor.class),
            Map.entry("anchors", Anchors.class), Map.entry("dated", Dated.class), Map.entry("side", Side.class),
            Map.entry("kind", EventKind.class), Map.entry("article", Article.class),
            Map.entry("articleText", ArticleText.class), Map.entry("original", Original.class),
            Map.entry("speaker", Speaker.class), Map.entry("role", Role.class), Map.entry("event", Event.class),
            Map.entry("figure", Figure.class), Map.entry("mention", Mention.class), Map.entry("quote", Quote.class),
            Map.entry("attribution", Attribution.class), Map.entry("edit", QuoteEdit.class),
            Map.entry("relation", Relation.class));

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void whateverTheProgramWritesIsValid(@ForAll("dossiers") Dossier dossier) throws IOException {
        assertEquals(List.of(), faults(json(dossier)));
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return DossierArbitraries.wellFormed();
    }

    @Test
    void theBundledDossierIsValid() {
        assertEquals(List.of(), faults(text(BundledDossier.RESOURCE)));
    }

    @Test
    void everyObjectHasTheFieldsOfItsRecordInTheirOrder() {
        assertFields(Dossier.class, SCHEMA);
        OBJECTS.forEach((name, type) -> assertFields(type, SCHEMA.get("$defs").get(name)));
    }

    @Test
    void everyEnumHasTheValuesOfItsType() {
        OBJECTS.forEach((name, type) -> {
            for (RecordComponent component : type.getRecordComponents()) {
                if (component.getType().isEnum()) {
                    List<String> values = Arrays.stream(component.getType().getEnumConstants())
                            .map(constant -> RecordIntrospector.jsonName((Enum<?>) constant)).toList();
                    JsonNode field = SCHEMA.get("$defs").get(name).get("properties").get(component.getName());
                    assertEquals(values, field.get("enum").valueStream().map(JsonNode::stringValue).toList());
                }
            }
        });
    }

    /** What is replaced in a sound dossier, by what, and where the fault is then, as a JSON pointer. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "format": 1                     | "format": 2                       | #/format
            "format": 1,                    |                                   | #
            "title": "The harbour dispute"  | "title": 5                        | #/title
            "title": "The harbour dispute"  | "title": ""                       | #/title
            "id": "north"                   | "id": "The North"                 | #/sides/0/id
            "id": "north",                  |                                   | #/sides/0
            "kind": "digest"                | "kind": "summary"                 | #/articles/0/text/kind
            "nature": "institution"         | "nature": "group"                 | #/speakers/0/nature
            "period": "2010-01-01"          | "period": "New Year 2010"         | #/speakers/1/roles/0/period
            "period": "2010-01-01"          | "since": "2010-01-01"             | #/speakers/1/roles/0
            "Talks on the harbour"          | "Talks on the harbour and on everything else that was open then" \
            | #/events/0/title
            "by": "council"                 | "from": "council"                 | #/events/2/figures/0
            "directness": "direct"          | "directness": "literal"           | #/quotes/0/directness
            "text": "We shall not sign."    | "gist": "He refused."             | #/quotes/0
            "gist": "Anna welcomed the result." | "text": "Welcome."            | #/quotes/3
            "kind": "precedes"              | "kind": "causes"                  | #/relations/0/kind
            "basis": "inferred"             | "basis": null                     | #/relations/0/basis
            """)
    void aBrokenDossierIsNotValid(String sound, @Nullable String broken, String place) throws IOException {
        String json = json(Dossiers.small().build());
        String replacement = Matcher.quoteReplacement(broken == null ? "" : broken);
        String changed = json.replaceFirst(Pattern.quote(sound), replacement);
        assertNotEquals(json, changed);
        List<String> faults = faults(changed);
        assertTrue(faults.stream().anyMatch(fault -> fault.startsWith(place.substring(1) + ": ")), faults::toString);
    }

    private static void assertFields(Class<?> type, JsonNode schema) {
        List<String> components = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
        List<String> fields = components.stream().filter(name -> !name.equals("extras")).toList();
        assertEquals(fields, List.copyOf(schema.get("properties").propertyNames()), type.getSimpleName());
        assertEquals(components.contains("extras"), schema.get("additionalProperties").booleanValue(),
                type.getSimpleName());
    }

    private static List<String> faults(String json) {
        return VALIDATOR.validate(json, InputFormat.JSON).stream()
                .map(fault -> fault.getInstanceLocation() + ": " + fault.getMessage()).toList();
    }

    private static String json(Dossier dossier) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DossierWriter().write(dossier, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(SchemaTest.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
