package org.demarche.text.extract.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteScannerTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "She said: \"It is late.\"",
        "She said: “It is late.”",
        "She said: „It is late.“",
        "She said: ”It is late.”",
        "She said: «It is late.»",
        "She said: »It is late.«",
        "She said: ``It is late.''",
        "She said: ‘It is late.’",
        "She said: 'It is late.'",
        "She said:\u00A0“It is late.”",
        "She said: \"It is late.”",
        "She said: “It is late.\"",
    })
    void marksOfAnyStyleArePaired(String text) {
        assertEquals(List.of("It is late."), quotes(text));
    }

    @Test
    void frenchMarksMayHaveSpacesInside() {
        assertEquals(List.of(" It is late. "), quotes("She said: « It is late. »"));
    }

    @Test
    void singleMarksAreTakenOnlyWhereTheyOutnumberDoubleOnes() {
        assertEquals(List.of("It's the ministers' fault,", "and I won't go."),
                quotes("He was cross.\n'It's the ministers' fault,' he said, 'and I won't go.'"));
        assertEquals(List.of("Go 'home' now,"), quotes("Minister 'cross'.\n\"Go 'home' now,\" he said."));
        assertEquals(List.of("Don't say \"never\" to me,"), quotes("Cross.\n'Don't say \"never\" to me,' he said."));
    }

    @Test
    void apostrophesAreNoMarks() {
        assertEquals(List.of(), quotes("The boys' club of '68 rocks 'n' rolls; it's theirs, 'cause they won."));
    }

    @Test
    void quotesInQuotesStayInside() {
        assertEquals(List.of("He said “no” to me,"), quotes("“He said “no” to me,” she said."));
        assertEquals(List.of("He said “no” and left."), quotes("\"He said “no” and left.\""));
        assertEquals(List.of("He said 'no' to me,"), quotes("\"He said 'no' to me,\" she said."));
    }

    @Test
    void aMissingMarkSpoilsItsOwnParagraphOnly() {
        assertEquals(List.of("He left. Then he came.", "All is well,"),
                quotes("“He left. Then he came.\nNobody knew.\n“All is well,” she said."));
        assertEquals(List.of("All is well,"), quotes("“He left, she said. “All is well,” she said."));
    }

    @Test
    void aQuoteRunsOnWhereTheNextParagraphOpensWithAMark() {
        List<QuoteSpan> spans = spans("“One.\n\n“Two.\n\n“Three,” she said.");
        assertEquals(List.of(true, true, false), spans.stream().map(QuoteSpan::runsOn).toList());
    }

    @Test
    void aQuoteMayCloseInAParagraphThatDoesNotOpenIt() {
        assertEquals(List.of("One. And", "Two,"), quotes("She said: “One. And\n\nTwo,” and left."));
    }

    @Test
    void marksAroundOthersAreTheOuterOnesHoweverFewThereAre() {
        assertEquals(List.of("Words such as ‘hill’, ‘dale’ and ‘moor’ were cut,", "They left ‘brook’ and ‘beck’."),
                quotes("No headline\n“Words such as ‘hill’, ‘dale’ and ‘moor’ were cut,” she said.\n"
                        + "“They left ‘brook’ and ‘beck’.”"));
        assertEquals(List.of("One ‘a’, two ‘b’.", "Three ‘c’."),
                quotes("No headline\n“One ‘a’, two ‘b’.\n“Three ‘c’.”"));
    }

    @Test
    void aSingleQuoteOutsideAllDoubleOnesCounts() {
        assertEquals(List.of("very late", "I ran,"),
                quotes("A headline\nHe says it is ‘very late’.\n“I ran,” he said."));
    }

    @Test
    void aHeadlineHasSingleMarksInEveryHouse() {
        assertEquals(List.of("I ran,"), quotes("‘Late’ runner wins\n\n“I ran,” he said."));
    }

    @Test
    void aRaisedCommaBehindAPluralDoesNotCloseWhatAStraightMarkOpens() {
        assertEquals(List.of("Our members’ trust is safe.", "It stays so."),
                quotes("A headline\n'Our members’ trust is safe.\n'It stays so.'"));
    }

    @Test
    void inchesAreNoMarks() {
        assertEquals(List.of("tall"), quotes("He is 6'3\"5 and \"tall\"."));
    }

    @Test
    void brokenLinesAreOneParagraph() {
        assertEquals(List.of("It is\nlate."), quotes("She said: \"It is\nlate.\""));
    }

    private static List<String> quotes(String text) {
        return spans(text).stream().map(span -> text.substring(span.start(), span.end())).toList();
    }

    private static List<QuoteSpan> spans(String text) {
        return QuoteScanner.scan(text, Paragraph.of(text));
    }
}
