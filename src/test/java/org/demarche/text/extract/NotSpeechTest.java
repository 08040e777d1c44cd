package org.demarche.text.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotSpeechTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "She wrote the novel \"The Long Way Home\" in a year.",
        "He was a guest on \"Morning Coffee\" on Monday.",
        "A film titled \"Harbour Lights\" opens today.",
        "Her new song, \"Harbour Lights,\" is out.",
        "The so-called \"sleeping rule\" has been in force for years.",
        "It is known as the \"sleeping rule\" in the north.",
        "The \"sleeping rule\" loophole costs millions.",
        "Two men held a sign reading \"Go home\" at the gate.",
        "She wore a T-shirt with the words \"Just go\" on it.",
        "Anna Berg told the \"Harbour Lights Forum\" that she was well.",
        "The yearly report, \"Harbours and Ships,\" names forty ports.",
        "The number \"42\" hung over the door.",
    })
    void titlesTermsAndSignsAreNoSpeech(String text) {
        ExtractedQuote quote = Extracted.quotes(text).getFirst();
        assertEquals("nobody", Extracted.speaker(text), quote::rule);
        assertNull(quote.voice());
    }

    @Test
    void fewWordsThatSomebodySaysAreSpeech() {
        assertEquals("Anna Berg", Extracted.speaker("Anna Berg called the plan a \"disaster\"."));
        assertEquals("Anna Berg", Extracted.speaker("Anna Berg spoke of \"peace at last\"."));
    }

    @Test
    void nobodySpeaksInAnImpersonalSentence() {
        assertEquals("unknown", Extracted.speaker("""
                Anna Berg read the list aloud. There has been one case of "very late mail from the north".
                """));
    }

    @Test
    void attributesOfTagsAreNotRead() {
        assertEquals("[]", Extracted.lines("<tweet id=\"783\" author=\"someone\">A picture</tweet>").toString());
    }
}
