package org.demarche.text.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.demarche.model.Speaker;
import org.junit.jupiter.api.Test;

class PersonTest {

    @Test
    void aPronounMeansTheSubjectOfTheSentenceBeforeAndNotTheNearestName() {
        assertEquals("John Reed", Extracted.speaker("""
                John Reed met Peter Holm in Oslo. "It went well," he said.
                """));
    }

    @Test
    void aPronounAgreesInGender() {
        assertEquals("Anna Berg", Extracted.speaker("""
                Anna Berg had sent John Reed to Oslo. John Reed liked it. "He came back happy," she said.
                """));
    }

    @Test
    void aFormOfAddressTellsTheGenderOfAnUnknownName() {
        assertEquals(List.of("Tolu Adeyemi: We are ready,"), Extracted.lines("""
                Ms. Adeyemi had come with Bernard Reed. Tolu Adeyemi leads the council. "We are ready," she said.
                """));
    }

    @Test
    void twoWithOneFamilyNameAreToldApartByTheirFormsOfAddress() {
        assertEquals(List.of("Anna Berg: I will run,", "Peter Berg: I will not,"), Extracted.lines("""
                Anna Berg and her husband, Peter Berg, spoke in Oslo.

                "I will run," Mrs. Berg said. "I will not," Mr. Berg said.
                """));
    }

    @Test
    void aFamilyNameAloneMeansWhoMattersMostThere() {
        assertEquals(List.of("Peter Berg: I was never asked,"), Extracted.lines("""
                Anna Berg won the vote. She thanked her party.

                Her brother was less happy. Peter Berg left the hall early. "I was never asked," Berg said.
                """));
    }

    @Test
    void aNicknameInMarksIsPartOfTheName() {
        assertEquals(List.of("nobody: Bobby", "Robert Holm: We shall win,"), Extracted.lines("""
                Robert "Bobby" Holm opened the meeting. "We shall win," Holm said.
                """));
    }

    @Test
    void namesFromAllOverTheWorldAreNames() {
        assertEquals("Xi Jinping", Extracted.speaker("\"Science makes strong,\" Chinese President Xi Jinping said."));
        assertEquals("Bashar al-Assad",
                Extracted.speaker("President Bashar al-Assad spoke on Monday. \"We will talk,\" Assad said."));
        assertEquals("Ursula von der Leyen",
                Extracted.speaker("\"Europe is ready,\" Ursula von der Leyen said on Monday."));
        assertEquals("Nikos Papadopoulos", Extracted.speaker("\"Come in,\" said Nikos Papadopoulos, 61, a baker."));
        assertEquals("Jos\u00e9 \u00c1lvarez", Extracted.speaker("Jos\u00e9 \u00c1lvarez said it was \"all over\"."));
    }

    @Test
    void aHeadOfStateWithoutAGivenNameIsNamedInFullAndThatIsSaid() {
        ExtractedQuote quote =
                new QuoteExtractor().extract("\"We can do it,\" Chancellor Merkel said.", null).getFirst();
        assertEquals(new Voice("Angela Merkel", "Chancellor Merkel", Speaker.Nature.PERSON, false), quote.voice());
        assertEquals("tag-after+full-name", quote.rule());
        assertEquals(86, quote.confidence());
        assertEquals("Merkel", Extracted.speaker("\"We can do it,\" Merkel said."));
    }

    @Test
    void aWifeIsNotTakenForThePresident() {
        assertEquals(List.of("Barack Obama: It is late,"), Extracted.lines("""
                Michelle Obama was there too. "It is late," President Obama said.
                """));
    }

    @Test
    void theManOfAStoryIsWhoWasNamedInIt() {
        assertEquals("Peter Holm", Extracted.speaker("""
                A driver was hurt on Monday. Peter Holm was alone in his car. "I saw nothing," the driver said.
                """));
    }

    @Test
    void eachStoryOfALiveBlogHasItsOwnPersons() {
        assertEquals(List.of("Jay Johnson: Check your locks,"), Extracted.lines("""
                2 p.m.

                Gary Johnson is on his way to Ohio. Johnson will speak. Johnson will stay. Johnson likes Ohio.

                ___

                9 a.m.

                Secretary Jay Johnson warned of thieves. "Check your locks," Johnson said.
                """));
    }
}
