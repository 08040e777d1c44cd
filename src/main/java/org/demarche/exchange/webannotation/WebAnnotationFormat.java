package org.demarche.exchange.webannotation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.demarche.exchange.ExchangeOptions;
import org.demarche.exchange.Field;
import org.demarche.exchange.FieldTable;
import org.demarche.exchange.Format;
import org.demarche.model.DossierIndex;
import org.demarche.store.SurrogateEscaper;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** W3C Web Annotation in JSON-LD, with the words of the quotes or, for restricted texts, with their positions only. */
public final class WebAnnotationFormat implements Format {
    /** With both selectors. */
    public static final WebAnnotationFormat WITH_WORDS = new WebAnnotationFormat(true);
    /** With position selectors only. */
    public static final WebAnnotationFormat POSITIONS_ONLY = new WebAnnotationFormat(false);

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter JSON = JsonMapper.shared().writer().with(new DefaultPrettyPrinter()
            .withObjectIndenter(INDENTER).withArrayIndenter(INDENTER));

    private final boolean words;
    private final FieldTable table;

    private WebAnnotationFormat(boolean words) {
        this.words = words;
        this.table = table(words);
    }

    private static FieldTable table(boolean words) {
        FieldTable.Builder table = FieldTable.builder()
                .whole("label of the collection", Field.TITLE)
                .whole("label of the annotation", Field.QUOTE_ID)
                .whole("label of the speaker", Field.QUOTE_SPEAKER)
                .whole("textual bodies", Field.QUOTE_GIST, Field.QUOTE_DIRECTNESS, Field.QUOTE_ROLE,
                        Field.QUOTE_ON_BEHALF_OF, Field.QUOTE_ADDRESSEE, Field.QUOTE_SAID, Field.QUOTE_SAID_EVIDENCE,
                        Field.QUOTE_PLACE, Field.QUOTE_FORUM, Field.QUOTE_MEDIUM, Field.QUOTE_CUE, Field.QUOTE_GROUP,
                        Field.QUOTE_EDITS)
                .whole("linking bodies", Field.QUOTE_EVENT, Field.QUOTE_ABOUT)
                .partly("source of the target", "as an address or a name that is made from the id",
                        Field.QUOTE_ARTICLE, Field.ARTICLE_ID, Field.ARTICLE_URL)
                .partly("selectors of the target", "one place of a quote, in the published text where it is known",
                        Field.QUOTE_PLACE_IN_TEXT, Field.QUOTE_PLACE_IN_ORIGINAL)
                .partly("state of the target", "of articles in which a quote has a place",
                        Field.ARTICLE_ORIGINAL)
                .partly("name of the speaker", "of those who are quoted", Field.SPEAKER_ID, Field.SPEAKER_NAME)
                .partly("type of the speaker", "documents have no type", Field.SPEAKER_NATURE)
                .partly("linking body", "of events that quotes are tied to", Field.EVENT_ID, Field.EVENT_TITLE)
                .not("annotations are of quotes; the dossier keeps the rest", Field.DESCRIPTION, Field.SIDES,
                        Field.KINDS, Field.ARTICLE_HEADLINE, Field.ARTICLE_PUBLISHER, Field.ARTICLE_AGENCY,
                        Field.ARTICLE_BYLINE, Field.ARTICLE_DATELINE, Field.ARTICLE_PUBLISHED,
                        Field.ARTICLE_PUBLISHED_EVIDENCE, Field.ARTICLE_ARCHIVE, Field.ARTICLE_ACCESSED,
                        Field.ARTICLE_LANGUAGE, Field.SPEAKER_ALIASES, Field.SPEAKER_SIDE, Field.SPEAKER_ROLES,
                        Field.EVENT_WHEN, Field.EVENT_WHEN_EVIDENCE, Field.EVENT_PLACE, Field.EVENT_SIDE,
                        Field.EVENT_KIND, Field.EVENT_PARTICIPANTS, Field.EVENT_SUMMARY, Field.EVENT_FIGURES,
                        Field.EVENT_ARTICLES, Field.EVENT_PASSAGES, Field.RELATIONS, Field.RELATION_BASIS,
                        Field.RELATION_ARTICLE, Field.RELATION_NOTE)
                .not("annotations point into texts and do not carry them", Field.ARTICLE_DIGEST,
                        Field.ARTICLE_FULL_TEXT)
                .not("annotations are of accepted quotes", Field.CANDIDATES)
                .not("no other program knows them", Field.EXTRAS);
        return (words ? table.whole("exact words of the selector", Field.QUOTE_TEXT)
                : table.not("only positions are written, for texts that may not be copied", Field.QUOTE_TEXT)).build();
    }

    @Override
    public String slug() {
        return words ? "webannotation" : "webannotation-positions";
    }

    @Override
    public String name() {
        return words ? "Web Annotation" : "Web Annotation, positions only";
    }

    @Override
    public String purpose() {
        return words ? "Shows the quotes on their texts in annotation tools such as Recogito, by words and by position."
                : "Points to the quotes of texts that may not be copied, by position, without any of their words.";
    }

    @Override
    public String ending() {
        return ".jsonld";
    }

    @Override
    public FieldTable fields() {
        return table;
    }

    @Override
    public List<String> write(DossierIndex index, ExchangeOptions options, OutputStream out) throws IOException {
        AnnotationWriter annotations = new AnnotationWriter(index, options, words);
        Writer text = new SurrogateEscaper(new OutputStreamWriter(out, UTF_8));
        try {
            // Not closed, since that would close the stream, which stays open.
            JsonGenerator json = JSON.createGenerator(text);
            annotations.write(json);
            json.flush();
            text.write('\n');
            text.flush();
        } catch (JacksonException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw new IOException("the JSON could not be written: " + e.getMessage(), e);
        }
        List<String> remarks = new ArrayList<>();
        if (annotations.placeless() > 0) {
            remarks.add("%,d of the quotes have no place in a text; their annotations point to the article as a whole."
                    .formatted(annotations.placeless()));
        }
        return remarks;
    }
}
