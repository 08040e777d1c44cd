package org.demarche.export.citation;

import org.demarche.model.Dated;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.edtf.EdtfDate;
import org.demarche.model.edtf.EdtfWords;
import org.demarche.model.edtf.Precision;

/**
 * A date as it stands in a sentence.
 *
 * @param adverb "on 4 October 2011", "in October 2011"; empty for a date that no preposition suits
 * @param words the date alone
 */
record SpokenDate(String adverb, String words) {

    static SpokenDate of(Edtf date) {
        String words = EdtfWords.full(date);
        return new SpokenDate(date instanceof EdtfDate single ? adverb(single, words) : "", words);
    }

    /** A date that is known at all; else nothing. */
    static SpokenDate of(Dated dated) {
        return dated.known() ? of(dated.date()) : new SpokenDate("", "");
    }

    private static String adverb(EdtfDate date, String words) {
        boolean day = date.precision() == Precision.DAY;
        boolean longer = date.precision() == Precision.MONTH || date.precision() == Precision.YEAR
                || date.precision() == Precision.SEASON;
        if (date.unspecified() || !date.fields().qualifiedAsOne() || (!day && !longer) || words.contains("(")) {
            return "";
        }
        String preposition = day ? "on " : words.matches("(?:first|second|third|fourth|last) .*") ? "in the " : "in ";
        String plain = words.replaceFirst("^perhaps ", "").replaceFirst("^c\\. ", "");
        if (date.approximate()) {
            return date.uncertain() ? "perhaps around " + plain : "around " + plain;
        }
        return (date.uncertain() ? "perhaps " : "") + preposition + plain;
    }
}
