package org.demarche.text.extract.words;

import java.util.ArrayList;
import java.util.List;
import org.demarche.text.extract.marks.Paragraph;
import org.demarche.text.extract.marks.QuoteSpan;

/** A text as its reader sees it: paragraphs, sentences, words, and quotes each as one piece. Immutable. */
public final class Prose {
    private final String text;
    private final List<Paragraph> paragraphs;
    private final List<QuoteSpan> quotes;
    private final List<Token> tokens;
    private final List<Sentence> sentences;
    private final int[] tokenOfQuote;
    private final int[] sentenceOfToken;
    private final int[] sectionOfSentence;

    private Prose(String text, List<Paragraph> paragraphs, List<QuoteSpan> quotes, List<Token> tokens,
            List<Sentence> sentences) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.quotes = quotes;
        this.tokens = tokens;
        this.sentences = sentences;
        tokenOfQuote = new int[quotes.size()];
        sentenceOfToken = new int[tokens.size()];
        sectionOfSentence = Sections.of(tokens, sentences);
        for (Sentence sentence : sentences) {
            for (int i = sentence.from(); i < sentence.to(); i++) {
                sentenceOfToken[i] = sentence.index();
                if (tokens.get(i).isQuote()) {
                    tokenOfQuote[tokens.get(i).quote()] = i;
                }
            }
        }
    }

    /** Cuts a text up around its quotes. */
    public static Prose of(String text, List<Paragraph> paragraphs, List<QuoteSpan> quotes) {
        List<Token> tokens = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        Tokenizer tokenizer = new Tokenizer(text, quotes);
        for (int i = 0; i < paragraphs.size(); i++) {
            int first = tokens.size();
            tokenizer.addTo(tokens, paragraphs.get(i));
            SentenceSplitter.split(text, tokens, first, quotes, i, sentences);
        }
        return new Prose(text, paragraphs, quotes, List.copyOf(tokens), List.copyOf(sentences));
    }

    public String text() {
        return text;
    }

    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    public List<QuoteSpan> quotes() {
        return quotes;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    /** The number of tokens. */
    public int size() {
        return tokens.size();
    }

    /** The index of the token that stands for a quote. */
    public int tokenOfQuote(int quote) {
        return tokenOfQuote[quote];
    }

    /** The sentence that a token belongs to. */
    public Sentence sentenceOf(int token) {
        return sentences.get(sentenceOfToken[token]);
    }

    /** The sentences of the paragraph that a sentence belongs to. */
    public List<Sentence> paragraphOf(Sentence sentence) {
        int from = sentence.index();
        while (from > 0 && sentences.get(from - 1).paragraph() == sentence.paragraph()) {
            from--;
        }
        int to = sentence.index() + 1;
        while (to < sentences.size() && sentences.get(to).paragraph() == sentence.paragraph()) {
            to++;
        }
        return sentences.subList(from, to);
    }

    /** The number of the story that a sentence belongs to: an article of short news has several. */
    public int sectionOf(Sentence sentence) {
        return sectionOfSentence[sentence.index()];
    }

    /** The words between the marks of a quote. */
    public String words(QuoteSpan quote) {
        return text.substring(quote.start(), quote.end());
    }

    /** The text from one token up to another, the latter excluded. */
    public String slice(int from, int to) {
        return from < to ? text.substring(tokens.get(from).start(), tokens.get(to - 1).end()) : "";
    }
}
