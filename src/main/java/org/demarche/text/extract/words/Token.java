package org.demarche.text.extract.words;

/**
 * A word, a sign, or a whole quote as one piece.
 *
 * @param start UTF-16 index of its first character
 * @param end UTF-16 index after its last character
 * @param text as printed; of a quote, an ellipsis, so that nothing inside it is taken for words of the author
 * @param lower the text in lower case, with straight apostrophes
 * @param quote index of the quote; -1 for words and signs
 */
public record Token(int start, int end, String text, String lower, Kind kind, int quote) {

    private static final int ARTICLE = "al-".length();

    /** What a token is. */
    public enum Kind { WORD, NUMBER, POSSESSIVE, QUOTE, SIGN }

    /** Whether it is this word or sign, in lower case. */
    public boolean is(String word) {
        return lower.equals(word);
    }

    /** Whether it is a word that begins with a capital letter, after an Arabic article as in "al-Assad" if need be. */
    public boolean isCapitalised() {
        return kind == Kind.WORD && (Character.isUpperCase(text.codePointAt(0)) || hasArticle());
    }

    /** Whether it is a word that begins with a small letter and no name with an Arabic article. */
    public boolean isLowerCase() {
        return kind == Kind.WORD && Character.isLowerCase(text.codePointAt(0)) && !hasArticle();
    }

    private boolean hasArticle() {
        return text.length() > ARTICLE && (text.startsWith("al-") || text.startsWith("el-"))
                && Character.isUpperCase(text.charAt(ARTICLE));
    }

    public boolean isQuote() {
        return kind == Kind.QUOTE;
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isSign() {
        return kind == Kind.SIGN;
    }

    public boolean isComma() {
        return is(",");
    }

    /** Whether it is a dash between words, not a hyphen inside one. */
    public boolean isDash() {
        return is("-") || is("--") || is("\u2013") || is("\u2014") || is("\u2015");
    }
}
