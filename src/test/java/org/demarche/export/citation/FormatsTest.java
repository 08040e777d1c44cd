package org.demarche.export.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.demarche.exchange.AwkwardTexts;
import org.demarche.model.Article;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked // jqwik's generators do not say what may be null
class FormatsTest {

    @Provide
    Arbitrary<String> texts() {
        return AwkwardTexts.all();
    }

    @Property(tries = 200)
    void cslJsonCarriesEveryText(@ForAll("texts") String headline, @ForAll("texts") String publisher)
            throws IOException {
        Article article = Cited.article().headline(headline).publisher(publisher).build();
        CSLItemData read = CSLItemData.fromJson(json(CslJson.of(List.of(article))));
        assertEquals(headline, read.getTitle());
        assertEquals(publisher.isBlank() ? "" : publisher, Objects.requireNonNullElse(read.getContainerTitle(), ""));
    }

    @Property(tries = 200)
    void risCarriesTextsWithLineEndsAsSpaces(@ForAll("texts") String headline, @ForAll("texts") String publisher)
            throws IOException {
        Article article = Cited.article().headline("a" + headline).publisher("b" + publisher).build();
        RISReference read = new RISParser().parse(new StringReader(Ris.of(List.of(article)))).getReferences()
                .getFirst();
        assertEquals(line("a" + headline), read.getTitle());
        assertEquals(line("b" + publisher), read.getSecondaryTitle());
    }

    @Property(tries = 200)
    void biblatexCarriesEveryCodePointButForWhiteSpace(
            @ForAll("texts") String headline, @ForAll("texts") String publisher) throws ParseException {
        Article article = Cited.article().headline(headline).publisher(publisher).build();
        BibTeXEntry read = parse(Biblatex.of(List.of(article)));
        assertEquals(spaced(headline), shown(read, "title"));
        assertEquals(spaced(publisher), shown(read, "journaltitle"));
    }

    @Test
    void cslJsonIsValidBySchema() throws IOException {
        Schema schema;
        try (InputStream in = FormatsTest.class.getResourceAsStream("/citations/csl-data.json")) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        }
        List<Article> articles = List.of("2011-09-07", "XXXX", "2011-21~", "201X", "2011-05~/2011-07-06", "-0043")
                .stream().map(date -> Cited.article().agency("AFP").published(date)
                        .archive("https://archive.ph/x").accessed("2026-11").build()).toList();
        assertEquals(List.of(), schema.validate(CslJson.of(articles), InputFormat.JSON));
        assertEquals(List.of(), schema.validate(CslJson.of(List.of()), InputFormat.JSON));
        assertTrue(!schema.validate("[{\"id\":1}]", InputFormat.JSON).isEmpty());
    }

    @Test
    void aWholeRecordAsRis() {
        assertEquals("""
                TY  - NEWS
                ID  - guardian-2011-09-07
                TI  - France urges Russia to shift stance
                AU  - van der Hale, Bob, Jr
                T2  - The Guardian
                PY  - 2011
                DA  - 2011/09/
                LA  - en
                UR  - https://www.example.org/a
                L2  - https://web.archive.org/web/2011/x
                Y2  - 2026/11/22
                N1  - Agency: AFP. Published: some day in September 2011 (EDTF 2011-09-XX).
                ER  -\s
                """.replace("\n", "\r\n"), Ris.of(List.of(full())));
    }

    @Test
    void aWholeRecordAsBiblatex() {
        assertEquals("""
                @article{guardian-2011-09-07,
                \tauthor = {van der Hale, Jr, Bob},
                \ttitle = {France urges {Russia} to shift stance},
                \tjournaltitle = {The Guardian},
                \tentrysubtype = {newspaper},
                \tdate = {2011-09-XX},
                \turl = {https://www.example.org/a},
                \turldate = {2026-11-22},
                \taddendum = {Archived at \\url{https://web.archive.org/web/2011/x}},
                \tlangid = {english},
                \tnote = {Agency: AFP. Published: some day in September 2011 (EDTF 2011-09-XX).}
                }
                """, Biblatex.of(List.of(full())));
    }

    @Test
    void dateSetsBecomeTheStretchThatBiblatexCanRead() {
        assertTrue(Biblatex.of(List.of(Cited.article().published("[2011-09-07..2011-09-09]").build()))
                .contains("date = {2011-09-07~/2011-09-09~}"));
    }

    private static Article full() {
        return Cited.article().byline("Bob van der Hale, Jr").agency("AFP").published("2011-09-XX")
                .archive("https://web.archive.org/web/2011/x").accessed("2026-11-22").build();
    }

    private static Map<String, Object> json(String array) throws IOException {
        String object = array.strip().substring(1, array.strip().length() - 1);
        return new JsonParser(new JsonLexer(new StringReader(object))).parseObject();
    }

    private static BibTeXEntry parse(String bib) throws ParseException {
        return new BibTeXParser().parse(new StringReader(bib)).getEntries().values().iterator().next();
    }

    /** What LaTeX prints of a field; the signs are told here as its manual names them. */
    private static String shown(BibTeXEntry entry, String field) {
        var value = entry.getField(new Key(field));
        return value == null ? "" : value.toUserString()
                .replace("\\textbackslash{}", "\u0001").replace("\\textbraceleft{}", "\u0002")
                .replace("\\textbraceright{}", "\u0003").replace("\\textasciitilde{}", "~")
                .replace("\\textasciicircum{}", "^")
                .replaceAll("\\\\([#$%&_])", "$1").replaceAll("[{}]", "")
                .replace("\u0001", "\\").replace("\u0002", "{").replace("\u0003", "}");
    }

    private static String spaced(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    private static String line(String text) {
        return text.replaceAll("\\R+", " ").strip();
    }
}
