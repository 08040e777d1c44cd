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
    void attributesOfTagsAreNotRead() {
        assertEquals("[]", Extracted.lines("<tweet id=\"783\" author=\"someone\">A picture</tweet>").toString());
    }
}
