package org.demarche.text.news;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.demarche.model.CodePoints;

class ArticleReaderLawsTest {
    private static final Pattern MARKED = Pattern.compile("“([^“”]*)”");

    @Property(tries = 300)
    void anyTextIsReadAndItsParagraphsHoldAllThatIsNotWhiteSpace(@ForAll String text) {
        assertParagraphs(text, ArticleReader.read(text, null));
    }

    @Property(tries = 400)
    void paragraphsOfNewsHoldAllThatIsNotWhiteSpace(@ForAll("news") String text) {
        assertParagraphs(text, ArticleReader.read(text, null));
    }

    @Property(tries = 400)
    void evidenceStandsInTheTextOrIsAHint(@ForAll("news") String text) {
        Hints hints = Hints.NONE.withAddress("https://paper.example/2011/09/07/talks").withFileName("t-2011-09-07.txt");
        ArticleProposal proposal = ArticleReader.read(text, hints);
        String known = text.replace('\n', ' ') + hints.address() + hints.fileName();
        Stream.of(proposal.headline(), proposal.publisher(), proposal.agency(), proposal.byline(), proposal.dateline(),
                        proposal.published())
                .filter(Objects::nonNull)
                .flatMap(proposed -> MARKED.matcher(proposed.evidence()).results())
                .forEach(marked -> assertTrue(known.contains(marked.group(1)), marked::group));
    }

    @Provide
    Arbitrary<String> news() {
        return Arbitraries.of("MOSCOW, Sept 7 (Reuters) - The envoy left.", "PARIS — “No,” he said.", "By Ann Miller",
                        "By Ann Miller, Reuters", "Published: 7 September 2011", "© 2011 The Coast Gazette",
                        "Support The Coast Gazette!", "(AP, Reuters)", "Read more", "Harbour talks fail", "",
                        "The ministers of both harbour towns met on Wednesday and signed nothing, as expected.",
                        "We need your help \uD83D\uDE00", "A caption (photo credit: Eve Olsen)", "Comments", " \u00A0 ",
                        "You're reading: Harbour talks", "Tuesday, September 7", "(Reporting by Bo Lind)", "—", "By")
                .list().ofMaxSize(12).map(lines -> String.join("\n", lines));
    }

    private static void assertParagraphs(String text, ArticleProposal proposal) {
        CodePoints points = CodePoints.of(text);
        var held = new StringBuilder();
        int end = 0;
        for (ProposedParagraph paragraph : proposal.paragraphs()) {
            assertTrue(end <= paragraph.range().start());
            end = paragraph.range().end();
            assertEquals(points.slice(paragraph.range()).replace('\n', ' '), paragraph.text());
            held.append(paragraph.text());
        }
        assertEquals(bare(text), bare(held.toString()));
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\p{Z}\u001C-\u001F\uFEFF\u200B]+", "");
    }
}
