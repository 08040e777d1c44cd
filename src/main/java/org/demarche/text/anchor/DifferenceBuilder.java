package org.demarche.text.anchor;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.CodePoints;
import org.demarche.model.TextRange;

/** Compares a quote with a passage that was found for it. */
final class DifferenceBuilder {
    private final Words quote;
    private final Words words;
    private final CodePoints text;
    private final CodePoints quoteText;
    private final Passage passage;
    private final List<Difference.Piece> pieces = new ArrayList<>();
    /** UTF-16 indexes up to which both are told. */
    private int toldOfQuote;
    private int toldOfText;

    DifferenceBuilder(Words quote, Words words, CodePoints text, Passage passage) {
        this.quote = quote;
        this.words = words;
        this.text = text;
        this.passage = passage;
        quoteText = CodePoints.of(quote.letters().raw());
        toldOfText = passage.from();
    }

    /** Of the same letters: a word is kept if it is printed in the same way. */
    Difference inPrint(Passage.Printed printed) {
        Letters there = words.letters();
        Letters here = quote.letters();
        int end = here.length();
        int from = 0;
        while (from < end) {
            int next = from + 1;
            while (next < end && (here.joined(next) || there.joined(printed.firstLetter() + next))) {
                next++;
            }
            int quoteEnd = next == end ? here.raw().length() : here.from(next);
            int textEnd = next == end ? passage.to() : there.from(printed.firstLetter() + next);
            boolean same = here.raw().substring(toldOfQuote, quoteEnd)
                    .equals(there.raw().substring(toldOfText, textEnd));
            if (same) {
                tell(Difference.Kind.KEPT, quoteEnd, textEnd);
            } else {
                replace(quoteEnd, textEnd);
            }
            from = next;
        }
        return new Difference(joined());
    }

    /** Of words that are alike: a word is kept if it is the same, however it is printed. */
    Difference inWords(Passage.Alike alike) {
        for (int word = 0; word < quote.count(); word++) {
            int there = alike.aligned().get(word);
            if (there >= 0) {
                replace(wordStart(word), textStart(there, alike));
                tell(Difference.Kind.KEPT, wordStart(word + 1), textStart(there + 1, alike));
            }
        }
        replace(quoteText.text().length(), passage.to());
        return new Difference(joined());
    }

    private int wordStart(int word) {
        return word == 0 ? 0 : word < quote.count() ? quote.start(word) : quoteText.text().length();
    }

    private int textStart(int word, Passage.Alike alike) {
        return word <= alike.firstWord() ? passage.from()
                : word < alike.endWord() ? words.start(word) : passage.to();
    }

    /** The quote has one thing up to a place, the text another. */
    private void replace(int quoteEnd, int textEnd) {
        int textFrom = toldOfText;
        if (quoteEnd > toldOfQuote) {
            tell(Difference.Kind.DELETED, quoteEnd, textFrom);
        }
        if (textEnd > textFrom) {
            tell(Difference.Kind.INSERTED, toldOfQuote, textEnd);
        }
    }

    private void tell(Difference.Kind kind, int quoteEnd, int textEnd) {
        pieces.add(piece(kind, toldOfQuote, quoteEnd, toldOfText, textEnd));
        toldOfQuote = quoteEnd;
        toldOfText = textEnd;
    }

    private Difference.Piece piece(Difference.Kind kind, int quoteFrom, int quoteEnd, int textFrom, int textEnd) {
        return new Difference.Piece(kind,
                new TextRange(quoteText.offset(quoteFrom), quoteText.offset(quoteEnd)),
                new TextRange(text.offset(textFrom), text.offset(textEnd)),
                quoteText.text().substring(quoteFrom, quoteEnd), text.text().substring(textFrom, textEnd));
    }

    /** The pieces with neighbours of one kind put together. */
    private List<Difference.Piece> joined() {
        List<Difference.Piece> joined = new ArrayList<>();
        for (Difference.Piece piece : inOrder()) {
            Difference.Piece last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && last.kind() == piece.kind()) {
                joined.set(joined.size() - 1, new Difference.Piece(piece.kind(),
                        new TextRange(last.inQuote().start(), piece.inQuote().end()),
                        new TextRange(last.inText().start(), piece.inText().end()),
                        last.quoteWords() + piece.quoteWords(), last.textWords() + piece.textWords()));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    /** What was replaced in a row is told as one: all that went, then all that came. */
    private List<Difference.Piece> inOrder() {
        List<Difference.Piece> ordered = new ArrayList<>();
        List<Difference.Piece> inserted = new ArrayList<>();
        for (Difference.Piece piece : pieces) {
            switch (piece.kind()) {
                case DELETED -> ordered.add(piece);
                case INSERTED -> inserted.add(piece);
                case KEPT -> {
                    ordered.addAll(inserted);
                    inserted.clear();
                    ordered.add(piece);
                }
            }
        }
        ordered.addAll(inserted);
        return ordered;
    }
}
