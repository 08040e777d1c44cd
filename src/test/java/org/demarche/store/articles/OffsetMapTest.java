package org.demarche.store.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.demarche.model.CodePoints;
import org.demarche.model.TextRange;
import org.demarche.store.DossierException;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class OffsetMapTest {

    @Test
    void aCarriageReturnWithItsLineFeedIsOneCharacterOfTheText() {
        SourceDocument document = SourceDocuments.pasted("a\r\nb\rc\n");
        assertEquals("a\nb\nc\n", document.text());
        assertEquals(List.of(new TextRange(0, 1), new TextRange(1, 3), new TextRange(3, 4), new TextRange(4, 5),
                        new TextRange(5, 6), new TextRange(6, 7)),
                IntStream.range(0, 6).mapToObj(document.toFile()::at).toList());
        assertEquals(new TextRange(1, 4), document.toFile().toFile(new TextRange(1, 3)));
    }

    @Test
    void aPlaceBetweenCharactersIsAPlaceOfTheFile() {
        OffsetMap map = SourceDocuments.pasted("a\r\nb").toFile();
        assertEquals(new TextRange(3, 3), map.toFile(new TextRange(2, 2)));
        assertEquals(new TextRange(4, 4), map.toFile(new TextRange(3, 3)));
        assertEquals(new TextRange(0, 0), OffsetMap.identity(0).toFile(new TextRange(0, 0)));
        assertThrows(IndexOutOfBoundsException.class, () -> map.toFile(new TextRange(0, 4)));
        assertThrows(IndexOutOfBoundsException.class, () -> map.at(3));
    }

    @Property(tries = 300)
    void everyCharacterOfAPlainTextStandsAtItsPlaceInTheFile(@ForAll("plain") String file) {
        SourceDocument document = SourceDocuments.pasted(file);
        assertEquals(file.replace("\r\n", "\n").replace('\r', '\n'), document.text());
        CodePoints text = CodePoints.of(document.text());
        CodePoints whole = CodePoints.of(document.fileText());
        for (int i = 0; i < text.length(); i++) {
            String printed = whole.slice(document.toFile().at(i));
            assertEquals(text.slice(new TextRange(i, i + 1)), printed.startsWith("\r") ? "\n" : printed);
        }
    }

    @Property(tries = 400)
    void everyCharacterOfAPageIsWhatItsPlaceInTheFileDecodesTo(@ForAll("pages") String body) throws DossierException {
        String file = "<!DOCTYPE html>\n<html><head><meta charset=utf-8><title>T</title></head><body><article><p>x"
                + body + "</article></body></html>";
        SourceDocument document = SourceDocuments.of("page.html", file.getBytes(StandardCharsets.UTF_8));
        assertEquals(Form.HTML, document.form());
        CodePoints text = CodePoints.of(document.text());
        CodePoints whole = CodePoints.of(document.fileText());
        int end = 0;
        for (int i = 0; i < text.length(); i++) {
            TextRange place = document.toFile().at(i);
            String character = text.slice(new TextRange(i, i + 1));
            String decoded = Parser.unescapeEntities(whole.slice(place), false);
            assertTrue(character.isBlank()
                    ? decoded.contains("<") || decoded.replace("\u00AD", "").isBlank() : decoded.contains(character),
                    () -> character + " from " + whole.slice(place));
            assertTrue(end <= place.end());
            end = place.end();
        }
    }

    @Provide
    Arbitrary<String> plain() {
        return Arbitraries.of("a", "\r", "\n", "\r\n", "é", "\uD83D\uDE00", " ").list().ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> pages() {
        return Arbitraries.of("word", " ", "\r\n", "&amp;", "&#8220;", "&rdquo;", "&nbsp;", "&#x1F600;", "\uD83D\uDE00",
                        "<b>bold</b>", "</p><p>", "<br>", "<br><br>", "&shy;", "&ampx", "&copy2012", "&notit;", "R&D",
                        "& ", "é", "<a href='x?a=1&amp;b=2'>link</a>", "<!-- no -->", "<script>var a = 1;</script>",
                        "&#150;", "&NotEqualTilde;", "<p>loose", "<i>", "</i>", "<div>block</div>", "&bogus;", "\t")
                .list().ofMaxSize(25).map(parts -> String.join("", parts));
    }
}
