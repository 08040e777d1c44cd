package org.demarche.store.articles;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.model.edtf.Edtf;
import org.demarche.store.DossierException;
import org.demarche.text.news.Hints;
import org.demarche.text.news.Proposed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceDocumentsTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String TEXT = "Paris — “No,” said the minister.\nThe café closed.\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void everyEncodingAndLineEndGivesTheSameText(String lineEnd) throws DossierException {
        String file = TEXT.replace("\n", lineEnd);
        assertText("UTF-8", file, file.getBytes(UTF_8));
        assertText("UTF-8", file, ("\uFEFF" + file).getBytes(UTF_8));
        assertText("UTF-16LE", file, ("\uFEFF" + file).getBytes(UTF_16LE));
        assertText("UTF-16BE", file, ("\uFEFF" + file).getBytes(UTF_16BE));
        assertText("UTF-16LE", file, file.getBytes(UTF_16LE));
        assertText("UTF-16BE", file, file.getBytes(UTF_16BE));
        assertText("windows-1252", file, file.getBytes(WINDOWS_1252));
    }

    private static void assertText(String charset, String file, byte[] bytes) throws DossierException {
        SourceDocument document = SourceDocuments.of("a.txt", bytes);
        assertEquals(new SourceDocument("a.txt", TEXT, Form.PLAIN, document.toFile(), file, charset, null), document);
    }

    @Test
    void aPageSaysItselfInWhichCharsetItIs() throws DossierException {
        String page = "<html><head><meta charset=\"%s\"></head><body><p>Séance in the harbour.</p></body></html>";
        assertPage("Séance in the harbour.", "ISO-8859-2", page.formatted("iso-8859-2"));
        assertPage("Séance in the harbour.", "windows-1252", page.formatted("iso-8859-1"));
        assertPage("Séance in the harbour.", "UTF-8", page.formatted("utf-8"));
    }

    private static void assertPage(String text, String charset, String page) throws DossierException {
        SourceDocument document = SourceDocuments.of("a.html", page.getBytes(Charset.forName(charset)));
        assertEquals(List.of(text, charset), List.of(document.text(), document.charset()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            %PDF-1.7 x        | it is a PDF file; save its text as plain text or HTML, and choose that file
            {\\rtf1 x         | it is a Rich Text document; save its text as plain text or HTML, and choose that file
            GIF89a x          | it is a picture; choose the file with the article's text
            a\u0000b\u0000\u0000 | it is not a text; choose a plain text or HTML file
            '  '              | it is empty; choose another file
            """)
    void whatIsNoTextIsRefusedInASentence(String content, String reason) {
        DossierException refused =
                assertThrows(DossierException.class, () -> SourceDocuments.of("a.txt", content.getBytes(UTF_8)));
        assertEquals("Cannot read a.txt: " + reason + ".", refused.getMessage());
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() throws IOException {
        Path large = folder.resolve("large.txt");
        Files.write(large, new byte[SourceDocuments.MAX_BYTES + 1]);
        assertEquals("Cannot read " + large + ": it is larger than any article, for which 20 MB are enough; choose"
                        + " another file.",
                assertThrows(DossierException.class, () -> SourceDocuments.read(large)).getMessage());
    }

    @Test
    void whatIsNotThereOrAFolderIsSaidSo() {
        Path missing = folder.resolve("missing.txt");
        assertEquals("Cannot read " + missing + ": there is no such file; check its name and folder.",
                assertThrows(DossierException.class, () -> SourceDocuments.read(missing)).getMessage());
        assertEquals("Cannot read " + folder + ": it is a folder; choose the files inside it.",
                assertThrows(DossierException.class, () -> SourceDocuments.read(folder)).getMessage());
    }

    @Test
    void aPageIsToldByItsContentsNotByItsName() throws DossierException {
        assertEquals(Form.HTML, form("a.txt", "\n<!-- saved --><!DOCTYPE html><title>x</title><p>Some words."));
        assertEquals(Form.HTML, form("a", "<?xml version='1.0'?><html><body><p>Some words.</body></html>"));
        assertEquals(Form.HTML, form("a.html", "<div><p>Some words.</div>"));
        assertEquals(Form.PLAIN, form("a.html", "No markup, 1 < 2."));
        assertEquals(Form.PLAIN, form("a.txt", "The <body> of a page."));
    }

    private static Form form(String name, String content) throws DossierException {
        return SourceDocuments.of(name, content.getBytes(UTF_8)).form();
    }

    @Test
    void theTextOfAPageIsThatOfItsArticle() throws DossierException {
        assertEquals("""
                Harbour talks fail
                By Ann Miller
                The ministers left the talks without a word, as the mayor of the larger town had said.
                “We will not sign,” said Olga Brandt & her staff.
                A line that is long enough to be a sentence goes on.
                The next paragraph.""", page("""
                <header><a href=/>Home</a></header><nav><p>World</p></nav>
                <article>
                <h1>Harbour talks fail</h1>
                <p class="byline">By Ann Miller</p>
                <div class="share-bar">Tweet</div>
                <figure><img><figcaption>Ships</figcaption></figure>
                <p>The ministers left the talks without a word, as the mayor of the larger town
                had <b>sa</b>id.</p>
                <aside>Related</aside>
                <p>&#8220;We will not sign,&#8221; said Olga&nbsp;Brandt &amp; her staff.</p>
                <ul><li><a href=1>One thing</a><li><a href=2>Two things</a></ul>
                <p>A line that is long enough to be a sentence<br>goes on.<br><br>The next paragraph.</p>
                <p style="display:none">Hidden</p>
                </article><footer>© 2014</footer>""").text().replace('\u00A0', ' '));
    }

    @Test
    void withoutAnArticleElementTheDensestParagraphsAreTaken() throws DossierException {
        String paragraph = "The ministers left the talks without a word, as the mayor of the larger town had said.";
        assertEquals(paragraph + "\n" + paragraph, page("<div><p>Some words of the site about itself.</p></div>"
                + "<div id=content><p>" + paragraph + "</p><p>" + paragraph + "</p></div>"
                + "<div><p><a href=x>A long link to another article of the same paper, and more</a></p></div>").text());
    }

    @Test
    void paragraphsMayHaveABoxEach() throws DossierException {
        assertEquals("""
                VIENNA — The talks went on into a third day with both mayors at the table.
                Both mayors said that they were close, and left for their hotels.
                The talks began in April.""", page("""
                <div class=story>
                <div><p>VIENNA — The talks went on into a third day with both mayors at the table.</p></div>
                <div><p>Both mayors said that they were close, and left for their hotels.</p></div>
                <div><p>The talks began in April.</p></div></div>
                <div><p><a href=x>Other news of the week from all the harbours</a></p></div>""").text());
    }

    @Test
    void aBreakAfterAShortLineEndsIt() throws DossierException {
        assertEquals("By Ann Miller\nPublished: 3 May 2009\nThe envoy left on Sunday.\nNobody spoke.",
                page("<td>By Ann Miller<br>Published: 3 May 2009<br><br>The envoy left on Sunday.<br>Nobody spoke.")
                        .text());
    }

    @Test
    void aPageWithoutWordsIsRefused() {
        assertEquals("Cannot read a.html: the page holds no paragraphs of text; open it in a browser, and copy the"
                        + " article's text from there.",
                assertThrows(DossierException.class, () -> page("<nav><a href=x>World</a></nav>")).getMessage());
    }

    @Test
    void aPageSaysWhatItsArticleIs() throws DossierException {
        SourceDocument document = SourceDocuments.of("talks.html", """
                <!DOCTYPE html><html lang="en-GB"><head><title>Harbour talks fail | The Coast Gazette</title>
                <meta property="og:site_name" content="The Coast Gazette">
                <meta name="author" content="Gazette staff">
                <meta property="article:published_time" content="2014-03-06T10:00:00Z">
                <link rel="canonical" href="https://gazette.example/2014/03/05/talks">
                <script type="application/ld+json">{broken</script>
                <script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "x"},
                 {"@type": ["NewsArticle"], "headline": "Harbour talks &amp; more fail",
                  "datePublished": "2014-03-05T23:00:00+01:00",
                  "author": [{"@type": "Person", "name": "Ann Miller"}, {"@type": "Person", "name": "Bo Lind"}]}]}
                </script></head><body><p>The ministers left the talks without a word.</p></body></html>"""
                .getBytes(UTF_8));
        assertEquals(new Hints(
                        new Proposed<>("Harbour talks & more fail",
                                "The page's own data (JSON-LD): “Harbour talks & more fail”."),
                        new Proposed<>("The Coast Gazette", "The page's name for its site: “The Coast Gazette”."),
                        new Proposed<>("Ann Miller and Bo Lind",
                                "The page's own data (JSON-LD): “Ann Miller”, “Bo Lind”."),
                        new Proposed<>(Edtf.parse("2014-03-05"),
                                "The page's own data (JSON-LD): “2014-03-05T23:00:00+01:00”."),
                        "https://gazette.example/2014/03/05/talks", "talks.html", "en-GB"),
                document.hints());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <title>Talks fail &#124; The Gazette</title><meta property=og:site_name content="The Gazette"> | Talks fail
            <title>Talks fail - Gazette</title><h1>Talks fail</h1>                        | Talks fail
            <title>Talks fail</title>                                                     | Talks fail
            <title>Talks - again</title>                                                  | Talks - again
            <title>x</title><meta property="og:title" content="Talks fail">               | Talks fail
            """)
    void theHeadlineIsTheTitleWithoutTheSite(String head, String headline) throws DossierException {
        Hints hints = SourceDocuments.of("a.html", ("<!DOCTYPE html>" + head
                + "<p>The ministers left the talks.").getBytes(UTF_8)).hints();
        assertNotNull(hints.headline());
        assertEquals(headline, hints.headline().value());
    }

    /** It would take hours if the boxes were looked into anew for every paragraph. */
    @Test
    void aPageMayHaveVeryManyParagraphsInBoxes() throws DossierException {
        String paragraph = "<p>The ministers left the talks without a word, as the mayor of the town had said.</p>";
        assertEquals(20_000, page("<div>".repeat(40) + paragraph.repeat(20_000)).text().lines().count());
    }

    @Test
    void lettersWithoutEndAfterAnAmpersandAreLetters() throws DossierException {
        String letters = "a".repeat(1_000_000);
        assertEquals("Bread &" + letters, page("<p>Bread &" + letters + "</p>").text());
    }

    private static SourceDocument page(String body) throws DossierException {
        return SourceDocuments.of("a.html", ("<!DOCTYPE html><html><head><title>T</title></head><body>" + body
                + "</body></html>").getBytes(UTF_8));
    }
}
