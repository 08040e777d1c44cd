package org.demarche.exchange.webannotation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.demarche.exchange.ConsistentDossiers;
import org.demarche.exchange.ExchangeOptions;
import org.demarche.exchange.Format;
import org.demarche.model.Article;
import org.demarche.model.CodePoints;
import org.demarche.model.Directness;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.Quote;
import org.demarche.model.TextRange;
import org.demarche.testing.Dossiers;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rules of the Web Annotation model. */
class WebAnnotationTest {
    private static final ExchangeOptions WITH_TEXTS = new ExchangeOptions(true, _ -> Optional.empty());
    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema());

    private static String schema() {
        try (InputStream in = Objects.requireNonNull(
                WebAnnotationTest.class.getResourceAsStream("annotation-page.schema.json"))) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void everyAnnotationHasTheFormOfTheModel(@ForAll("dossiers") Dossier dossier) throws IOException {
        for (Format format : List.of(WebAnnotationFormat.WITH_WORDS, WebAnnotationFormat.POSITIONS_ONLY)) {
            assertEquals(List.of(), SCHEMA.validate(written(format, dossier, WITH_TEXTS), InputFormat.JSON));
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void everyAnnotationHasAnIdOfItsOwn(@ForAll("dossiers") Dossier dossier) throws IOException {
        List<String> ids = new ArrayList<>();
        annotations(dossier, WITH_TEXTS).forEach(annotation -> ids.add(annotation.get("id").asString()));
        assertEquals(dossier.quotes().size(), ids.stream().distinct().count());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void bothSelectorsPointToTheWordsOfTheQuoteInCodePoints(@ForAll("dossiers") Dossier dossier) throws IOException {
        DossierIndex index = new DossierIndex(dossier);
        List<String> expected = new ArrayList<>();
        List<String> exact = new ArrayList<>();
        List<String> sliced = new ArrayList<>();
        int at = 0;
        for (JsonNode annotation : annotations(dossier, WITH_TEXTS)) {
            Quote quote = dossier.quotes().get(at++);
            JsonNode selectors = annotation.get("target").path("selector");
            boolean inText = quote.anchors().original() == null && quote.anchors().text() != null;
            if (quote.directness() != Directness.REPORTED && inText) {
                Article article = index.article(quote.article()).orElseThrow();
                expected.add(quote.text());
                exact.add(selectors.get(0).get("exact").asString());
                sliced.add(CodePoints.of(article.text().joined()).slice(new TextRange(
                        selectors.get(1).get("start").asInt(), selectors.get(1).get("end").asInt())));
                assertTrue(article.text().joined().contains(selectors.get(0).get("prefix").asString()
                        + quote.text() + selectors.get(0).get("suffix").asString()));
            }
        }
        assertEquals(expected, exact);
        assertEquals(expected, sliced);
    }

    @Test
    void contextCutsNoCharacterThatReadersSeeAsOne() {
        String family = "👩‍👩‍👧‍👦";
        String text = family.repeat(8) + "x" + "e\u0301".repeat(20);
        int start = family.repeat(8).codePointCount(0, family.length() * 8);
        Context context = Context.around(CodePoints.of(text), new TextRange(start, start + 1));
        assertEquals(family.repeat(4), context.prefix());
        assertEquals("e\u0301".repeat(16), context.suffix());
        Context odd = Context.around(CodePoints.of("ae\u0301".repeat(16) + "x"), new TextRange(48, 49));
        assertEquals("e\u0301" + "ae\u0301".repeat(10), odd.prefix());
    }

    @Test
    void wherePositionsCountInThePublishedTextItIsNamedWithItsHash() throws IOException {
        JsonNode target = annotations(Dossiers.small().build(), ExchangeOptions.STANDARD).get(0).get("target");
        assertEquals("the published text", target.get("source").get("label").asString());
        assertEquals("Anna told reporters: “We shall not sign.” ".indexOf("We"),
                target.get("selector").get(1).get("start").asInt());
        assertTrue(target.get("state").get("cached").asString().startsWith("ni:///sha-256;"));
    }

    @Test
    void whereTheyCountInTheDigestItIsNamedAndTheArticleIsItsScope() throws IOException {
        Dossier dossier = Dossiers.titled("T").speaker("anna", s -> s)
                .article("one", a -> a.digest().url("https://example.org/one").paragraph("“No.”"))
                .quote("q1", "anna", "one", "No.", q -> q).build();
        JsonNode target = annotations(dossier, ExchangeOptions.STANDARD).get(0).get("target");
        assertEquals("the digest in the dossier, its paragraphs joined by line feeds",
                target.get("source").get("label").asString());
        assertEquals("https://example.org/one", target.get("scope").asString());
    }

    @Test
    void positionsOnlyHaveNoneOfTheWords() throws IOException {
        String written = written(WebAnnotationFormat.POSITIONS_ONLY, Dossiers.small().build(),
                ExchangeOptions.STANDARD);
        assertFalse(written.contains("We shall not sign"));
        assertFalse(written.contains("TextQuoteSelector"));
        assertTrue(written.contains("TextPositionSelector"));
    }

    private static List<JsonNode> annotations(Dossier dossier, ExchangeOptions options) throws IOException {
        List<JsonNode> annotations = new ArrayList<>();
        JsonMapper.shared().readTree(written(WebAnnotationFormat.WITH_WORDS, dossier, options)).get("items")
                .forEach(annotations::add);
        return annotations;
    }

    private static String written(Format format, Dossier dossier, ExchangeOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(new DossierIndex(dossier), options, out);
        return out.toString(UTF_8);
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return ConsistentDossiers.all();
    }
}
