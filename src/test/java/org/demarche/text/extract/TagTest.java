package org.demarche.text.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "\"The bridge is safe,\" said Anna Berg.",
        "\"The bridge is safe,\" Anna Berg said.",
        "\"The bridge is safe,\" Anna Berg told reporters on Monday.",
        "\"The bridge is safe,\" said engineer Anna Berg, who built it.",
        "\"The bridge is safe,\" the city's chief engineer, Anna Berg, said.",
        "\"The bridge is safe,\" Anna Berg, the chief engineer, said in a statement.",
        "\"The bridge is safe,\" Anna Berg, 52, an engineer from Oslo, one of three who saw it, said on Monday.",
        "\"The bridge is safe,\" said a spokeswoman for the railway, Anna Berg.",
        "\"The bridge is safe,\" Sen. Anna Berg (R-Ohio) said.",
        "\"The bridge is safe,\" according to Anna Berg.",
        "\"The bridge is safe,\" Anna Berg later added.",
        "\"The bridge is safe!\" Anna Berg shouted.",
        "\"Is the bridge safe?\" Anna Berg asked.",
        "\"The bridge is safe\" — Anna Berg",
        "\"The bridge is safe.\"\n— Anna Berg",
        "Anna Berg said: \"The bridge is safe.\"",
        "Anna Berg said, \"The bridge is safe.\"",
        "Anna Berg said that the bridge is \"as safe as a house.\"",
        "Anna Berg, the city's engineer, said on Monday, \"The bridge is safe.\"",
        "Anna Berg (R-Ohio) called the bridge \"as safe as a house\".",
        "Anna Berg walked over the bridge, saying it was \"as safe as a house\".",
        "Anna Berg closed the road and said it was \"not safe\".",
        "Anna Berg, who built the bridge, described it as \"as safe as a house\".",
        "After a walk in the rain with the mayor, Anna Berg told reporters that it was \"safe and sound\".",
        "Asked whether trains can run, Anna Berg replied: \"Of course.\"",
        "The bridge is \"as safe as a house\", Anna Berg said.",
        "The bridge is \"as safe as a house\", according to Anna Berg.",
        "According to Anna Berg, the bridge is \"as safe as a house\".",
        "As Anna Berg put it in a letter to the council: \"The bridge is safe.\"",
        "ANNA BERG: \"The bridge is safe.\"",
        "Anna Berg's claim that the bridge is \"as safe as a house\" pleased the council.",
        "The paper published a picture of Anna Berg saying, \"The bridge is safe.\"",
        "The Morning Herald quoted Anna Berg as saying: \"The bridge is safe.\"",
        "\"The bridge is safe,\" the Morning Herald quoted engineer Anna Berg as saying.",
        "Anna Berg was quoted as saying that the bridge is \"as safe as a house\".",
        "OSLO, May 3 (Wire) - Anna Berg said on Tuesday that the bridge was \"safe again\".",
    })
    void anyFormOfTagNamesTheSpeaker(String text) {
        String expected = text.startsWith("ANNA") ? "ANNA BERG" : "Anna Berg";
        assertEquals(expected, Extracted.speaker(text));
    }

    @Test
    void aNameThatOnlyDescribesIsNotTheSpeaker() {
        assertEquals("John Reed", Extracted.speaker("Berg campaign spokesman John Reed said: \"We are pleased.\""));
        assertEquals("John Reed", Extracted.speaker("\"We are pleased,\" said Anna Berg's lawyer, John Reed."));
        assertEquals("spokesman for Anna Berg",
                Extracted.speaker("\"We are pleased,\" said a spokesman for Anna Berg."));
        assertEquals("Anna Berg's campaign", Extracted.speaker("Anna Berg's campaign said it was \"very pleased\"."));
    }

    @Test
    void wordsThatOneReportsOfAnotherAreTheReportersOwn() {
        assertEquals("Anna Berg",
                Extracted.speaker("Anna Berg says that John Reed has \"no plan at all\" for the harbour."));
    }

    @Test
    void theAgencysOwnWordsAreNotThePersons() {
        assertEquals(List.of("Anna Berg: The bridge is safe,", "agency: The engineer spoke after a long walk,"),
                Extracted.lines("""
                        "The bridge is safe," the news agency quoted engineer Anna Berg as saying.
                        "The engineer spoke after a long walk," the agency added.
                        """));
    }

    @Test
    void anAgencyThatReportsPartOfASentenceDoesNotSpeakItself() {
        assertEquals("Anna Berg", Extracted.speaker(
                "For her part, Anna Berg expressed her thanks for the council's \"patient work,\" NTB added."));
    }

    @Test
    void oneNameIsKnownByItsTitle() {
        assertEquals(List.of("Anna Berg: We shall see,", "Anna Berg: No comment,", "Anna Berg: Ask the council."),
                Extracted.lines("""
                        "We shall see," said Foreign Minister Anna Berg in Oslo.
                        "No comment," the minister told reporters.
                        Ms. Berg smiled. "Ask the council."
                        """));
    }

    @Test
    void partsOfAnUtteranceBelongTogether() {
        String text = """
                "We have time," Anna Berg said. "We have money."

                "But we have no plan," she added, "and no map."
                """;
        assertEquals(List.of("Anna Berg: We have time,", "Anna Berg: We have money.",
                "Anna Berg: But we have no plan,", "Anna Berg: and no map."), Extracted.lines(text));
        assertEquals(List.of(1, 1, 2, 2), Extracted.quotes(text).stream().map(ExtractedQuote::group).toList());
    }

    @Test
    void aQuoteThatRunsOverParagraphsHasOneSpeaker() {
        String text = """
                Anna Berg said: "We have time.

                "We have money.

                "But we have no plan."

                "That is news to me," John Reed replied.
                """;
        assertEquals(List.of("Anna Berg: We have time.", "Anna Berg: We have money.",
                "Anna Berg: But we have no plan.", "John Reed: That is news to me,"), Extracted.lines(text));
    }

    @Test
    void aSentenceBeforeAColonIntroducesTheNextParagraph() {
        assertEquals(List.of("Anna Berg: We have time, and we have money."), Extracted.lines("""
                Anna Berg wrote on Monday:

                "We have time, and we have money."
                """));
    }

    @Test
    void aTextThatNobodySpeaksIsADocument() {
        ExtractedQuote quote = Extracted.quotes("The draft resolution \"calls upon all sides to stop\".").getFirst();
        assertEquals("Voice[name=draft resolution, mention=The draft resolution, nature=DOCUMENT, inherited=false]",
                String.valueOf(quote.voice()));
    }

    @Test
    void theAgencyIsTheOneThatTheArticleNames() {
        assertEquals(List.of("Holm: talks go on,", "RUNA: there was no delay,"), Extracted.lines("""
                The official RUNA news agency quoted Holm as saying that "talks go on," and "there was no delay," the
                agency added.
                """));
        assertEquals(List.of("Ministry of Health: It is safe,"), Extracted.lines("""
                The Ministry of Health tested the water. "It is safe," the ministry said.
                """));
        assertEquals("ministry", Extracted.speaker("\"It is safe,\" the ministry said."));
    }
}
