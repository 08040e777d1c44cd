package org.demarche.text.extract.marks;

/**
 * One quotation mark in a text.
 *
 * @param at UTF-16 index of its first character
 * @param length in UTF-16 units: two for the double backticks and apostrophes of typewriters
 * @param family marks of one family close each other
 * @param lean which way its shape and its neighbours point
 */
record QuoteMark(int at, int length, Family family, Lean lean) {

    /** Styles of double (or double-like) marks; single marks have their own reader. */
    enum Family { STRAIGHT, CURLY, GUILLEMET, TYPEWRITER, SINGLE }

    /** What a mark can be. */
    enum Lean { OPENS, CLOSES, EITHER }

    int after() {
        return at + length;
    }
}
