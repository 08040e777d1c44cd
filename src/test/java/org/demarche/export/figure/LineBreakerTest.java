package org.demarche.export.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.demarche.paint.Palette;
import org.demarche.paint.Part;
import org.demarche.timeline.EvenMeasure;
import org.demarche.timeline.TextStyle;
import org.demarche.timeline.TextStyle.Weight;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreakerTest {
    /** Each code point is 5.5 px wide in it. */
    private static final TextStyle STYLE = new TextStyle(10, Weight.REGULAR);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            one two three              | 10 | one two/three
            one-way street             | 8  | one-way/street
            a pneumonoultramicroscopic | 10 | a/pneumonoul/tramicrosc/opic
            Совет Безопасности ООН     | 14 | Совет/Безопасности/ООН
            مجلس الأمن الدولي          | 11 | مجلس الأمن/الدولي
            安全理事会，投票。            | 5  | 安全理事/会，投票。
            three people 👩‍👩‍👧 met          | 14 | three people/👩‍👩‍👧 met
            """)
    void linesEndBetweenWordsAsTheScriptHasIt(String text, int letters, String lines) {
        assertEquals(List.of(lines.split("/", -1)), broken(TextRun.of(text, STYLE, Palette::ink), letters));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://www.example.org/news/2011/talks-fail | 28 | https://www.example.org/news 2011/talks-fail
            https://example.org/a                        | 40 | https://example.org/a
            """)
    void anAddressIsBrokenWhereItsPartsEnd(String address, int letters, String lines) {
        TextRun run = new TextRun(address, STYLE, Palette::accent, new Part.Link(address, "News"));
        assertEquals(List.of(lines.replace("news ", "news/ ").split(" ", -1)), broken(run, letters + 1));
    }

    @Property
    void nothingButSpaceIsLostAndNoLineIsTooWide(@ForAll @StringLength(max = 80) String text,
            @ForAll @IntRange(min = 2, max = 40) int letters) {
        TextRun run = TextRun.of(text, STYLE, Palette::ink);
        List<TextLine> lines = lines(run, letters);
        assertEquals(withoutSpace(run.text()), withoutSpace(lines.stream().flatMap(line -> line.pieces().stream())
                .map(piece -> piece.run().text()).collect(Collectors.joining())));
        for (TextLine line : lines) {
            String words = line.pieces().stream().map(piece -> piece.run().text()).collect(Collectors.joining());
            assertTrue(line.right() <= letters * 5.5 + 0.01 || isOneLetter(words), words);
        }
    }

    private static String withoutSpace(String text) {
        return text.codePoints().filter(c -> !Character.isWhitespace(c)).mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** One that is wider than the line is drawn all the same. */
    private static boolean isOneLetter(String words) {
        java.text.BreakIterator letters = java.text.BreakIterator.getCharacterInstance();
        letters.setText(words);
        return letters.next() == words.length();
    }

    private static List<String> broken(TextRun run, int letters) {
        return lines(run, letters).stream().map(line -> line.pieces().stream().map(piece -> piece.run().text())
                .collect(Collectors.joining())).toList();
    }

    private static List<TextLine> lines(TextRun run, int letters) {
        return new LineBreaker(letters * 5.5 + 0.01, new EvenMeasure())
                .lines(List.of(Paragraph.plain(run, 15, 0)));
    }
}
