package org.demarche.state.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "2011-09-07; 2011-09-07; 7 September 2011, a day",
        "7 September 2011; 2011-09-07; 7 September 2011, a day",
        "  7   september 2011 ; 2011-09-07; 7 September 2011, a day",
        "7th of September 2011; 2011-09-07; 7 September 2011, a day",
        "7 Sept. 2011; 2011-09-07; 7 September 2011, a day",
        "September 7, 2011; 2011-09-07; 7 September 2011, a day",
        "Sep 7 2011; 2011-09-07; 7 September 2011, a day",
        "2011/9/7; 2011-09-07; 7 September 2011, a day",
        "25.9.2011; 2011-09-25; 25 September 2011, a day",
        "9/25/2011; 2011-09-25; 25 September 2011, a day",
        "9.9.2011; 2011-09-09; 9 September 2011, a day",
        "Sep 2011; 2011-09; September 2011, a month",
        "September, 2011; 2011-09; September 2011, a month",
        "2011; 2011; 2011, a year",
        "summer 2011; 2011-22; summer 2011, a part of a year",
        "the 1980s; 198X; the 1980s, a decade",
        "c. 2011; 2011~; c. 2011, a year",
        "about March 2011; 2011-03~; c. March 2011, a month",
        "44 BC; -0043; 44 BC, a year",
        "1 bc; 0000; 1 BC, a year",
        "4–8 February 2012; 2012-02-04/2012-02-08; 4–8 February 2012, a stretch of time",
        "July 2011 to March 2012; 2011-07/2012-03; July 2011 – March 2012, a stretch of time",
        "from 2011 to 2012; 2011/2012; 2011–2012, a stretch of time",
        "since March 2011; 2011-03/..; from March 2011, continuing",
        "until 4 October 2011; ../2011-10-04; until 4 October 2011"})
    void whatOneTypesIsUnderstood(String typed, String edtf, String words) {
        TypedDate.Understood read = assertInstanceOf(TypedDate.Understood.class, TypedDate.read(typed), typed);
        assertEquals(edtf + ": " + words, read.date().text() + ": " + read.words());
    }

    @Test
    void figuresThatCanBeReadInTwoWaysAreNotGuessedAt() {
        assertEquals(new TypedDate.Refused("7.9.2011 may be 7 September or 9 July: write 2011-09-07 or 2011-07-09."),
                TypedDate.read("7.9.2011"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomorrow", "31 February 2011", "Ju 2011", "13.13.2011", "2012 to 2011", "7 Fooember 2011"})
    void whatIsNoDateIsRefusedWithExamples(String typed) {
        assertEquals(new TypedDate.Refused(
                "This is not a date: write for example 7 September 2011, Sep 2011, 2011-09-07 or 2011/2012."),
                TypedDate.read(typed));
    }

    @Test
    void anEmptyFieldIsNoMistake() {
        assertEquals(new TypedDate.Nothing(), TypedDate.read(" "));
    }
}
