package org.demarche.text.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Offices, ranks and descriptions that stand for somebody. */
class OfficeTest {

    @Test
    void anOfficeMeansItsHolderWhereverTheArticleNamesHim() {
        assertEquals(List.of("John Reed: late"), Extracted.lines("""
                The Transport Minister called the report "late".

                Anna Berg wrote it. Transport Minister John Reed asked for it in May.
                """));
    }

    @Test
    void aFormerOfficeMeansTheSubjectOfTheSentenceBefore() {
        assertEquals(List.of("Anna Berg: out of money"), Extracted.lines("""
                Anna Berg has warned of a hard winter for the north.

                Speaking in Oslo, the former Home Secretary said the towns were "out of money".
                """));
    }

    @Test
    void anOfficeWithoutAHolderIsKeptWhole() {
        assertEquals("Prime Minister", Extracted.speaker("The Prime Minister has said he is \"not worried\"."));
    }

    @Test
    void aNameBehindACapitalisedOfficeIsASpeaker() {
        assertEquals(List.of("Mirela Dov-nan: Time is short,"), Extracted.lines("""
                Harbour Watch counted forty ships. The League's Secretary-General, Mirela Dov-nan, asked for more.

                "Time is short," she said.
                """));
    }

    @Test
    void aShortenedNameOfAnOrganisationIsNobody() {
        assertEquals(List.of("Peter Holm: It must stop,"), Extracted.lines("""
                Harbour International counted forty ships. Peter Holm read the list. Harbour said so too.

                "It must stop," he said.
                """));
    }

    @Test
    void aSpokesmanBehindTheNameOfHisMinistryIsTheSpeaker() {
        assertEquals("Peter Holm", Extracted.speaker(
                "\"We are sorry,\" Ruritanian Ministry of Public Works spokesperson Peter Holm said."));
    }

    @Test
    void titlesInShortAndInFullAreOne() {
        assertEquals(List.of("Anna Berg: It was dark,"), Extracted.lines("""
                Councillor Anna Berg was at home. "It was dark," said Cllr Berg.
                """));
        assertEquals("Holm", Extracted.speaker("\"It was dark,\" said Det Insp Holm."));
    }

    @Test
    void anAgeMeansThePersonOfTheClauseBefore() {
        assertEquals(List.of("Zorim Valk: I felt well,"), Extracted.lines("""
                Belgian Zorim Valk ran with his team-mate Olib Tander.

                Tander led for an hour, but Valk was faster at the end.

                The 24-year-old said: "I felt well," and left.
                """));
    }

    @Test
    void aTradeBehindANationMeansWhoMattersMost() {
        assertEquals("Peter Holm", Extracted.speaker("""
                Peter Holm was out in the first hour. "I was slow," said the England opener.
                """));
    }
}
