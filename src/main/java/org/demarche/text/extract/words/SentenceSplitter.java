package org.demarche.text.extract.words;

import java.util.List;
import org.demarche.text.extract.marks.QuoteSpan;

/** Divides the tokens of a paragraph into sentences of the author's; marks inside quotes end none by themselves. */
final class SentenceSplitter {
    /** How many words of a name and its titles may stand between a question in quotes and its speech verb. */
    private static final int LONGEST_TAG = 20;

    private final String text;
    private final List<Token> tokens;
    private final List<QuoteSpan> quotes;

    private SentenceSplitter(String text, List<Token> tokens, List<QuoteSpan> quotes) {
        this.text = text;
        this.tokens = tokens;
        this.quotes = quotes;
    }

    /** Adds the sentences that the tokens from an index on form. */
    static void split(String text, List<Token> tokens, int from, List<QuoteSpan> quotes, int paragraph,
            List<Sentence> sentences) {
        SentenceSplitter splitter = new SentenceSplitter(text, tokens, quotes);
        int start = from;
        for (int i = from; i < tokens.size(); i++) {
            if (i == tokens.size() - 1 || splitter.endsAfter(i)) {
                sentences.add(new Sentence(sentences.size(), paragraph, start, i + 1));
                start = i + 1;
            }
        }
    }

    private boolean endsAfter(int index) {
        Token token = tokens.get(index);
        Token next = tokens.get(index + 1);
        if (token.isQuote()) {
            return endsAfterQuote(index, next);
        }
        if (closesBracketAfterStop(index)) {
            return startsSentence(next);
        }
        if (isStop(token)) {
            return startsSentence(next);
        }
        return token.isWord() && token.text().endsWith(".") && endsWithAbbreviation(index, next);
    }

    private boolean closesBracketAfterStop(int index) {
        return tokens.get(index).is(")") && index > 0 && isStop(tokens.get(index - 1));
    }

    private static boolean isStop(Token token) {
        return token.is(".") || token.is("!") || token.is("?") || token.is("\u2026");
    }

    private static boolean startsSentence(Token next) {
        return next.isQuote() || next.isCapitalised() || next.kind() == Token.Kind.NUMBER || next.is("(")
                || next.is("[") || next.isDash() || next.is("\u2022") || next.is("*");
    }

    /** "in the U.S. He said": an abbreviation before a word that begins sentences and is no part of a name. */
    private boolean endsWithAbbreviation(int index, Token next) {
        String word = tokens.get(index).lower();
        boolean bound = word.length() == 2 || Titles.isAbbreviatedTitle(word);
        return !bound && (next.isQuote() || (next.isCapitalised() && FunctionWords.startsSentences(next.lower())));
    }

    private boolean endsAfterQuote(int index, Token next) {
        char last = lastCharacter(quotes.get(tokens.get(index).quote()));
        boolean question = last == '?' || last == '!';
        if (last != '.' && !question && last != '\u2026') {
            // Words that end without any mark, then another quote: two utterances side by side.
            return next.isQuote() && !quotes.get(tokens.get(index).quote()).closed();
        }
        if (next.isQuote()) {
            return true;
        }
        if (!startsSentence(next) || next.isDash()) {
            return false;
        }
        return !(question && tagFollows(index + 1));
    }

    /** Whether a name and a speech verb follow, as in {@code "Why?" Anna Berg asked}. */
    private boolean tagFollows(int from) {
        for (int i = from; i < Math.min(tokens.size(), from + LONGEST_TAG); i++) {
            Token token = tokens.get(i);
            if (isStop(token)) {
                return false;
            }
            if (SpeechVerbs.isFinite(token.lower()) && token.isLowerCase()) {
                return true;
            }
        }
        return false;
    }

    private char lastCharacter(QuoteSpan quote) {
        int at = quote.end() - 1;
        while (at > quote.start() && isTrailing(text.charAt(at))) {
            at--;
        }
        return text.charAt(at);
    }

    private static boolean isTrailing(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c)
                || "\"'\u2018\u2019\u201C\u201D)]".indexOf(c) >= 0;
    }
}
