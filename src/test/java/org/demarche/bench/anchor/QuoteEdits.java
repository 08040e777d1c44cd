package org.demarche.bench.anchor;

import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.demarche.model.TextRange;
import org.jspecify.annotations.Nullable;

/** Makes labelled edits of one quote in its text. */
final class QuoteEdits {
    private static final int TELLING_WORDS = 5;

    private final Source source;
    private final TextRange range;
    private final String quote;
    private final MarkedText text;
    private final SplittableRandom random;
    private final WordChanger words;
    private final Typesetter typesetter;

    QuoteEdits(Source source, TextRange range, long seed) {
        this.source = source;
        this.range = range;
        quote = source.words(range);
        text = MarkedText.of(source, range);
        random = new SplittableRandom(seed);
        words = new WordChanger(random, source.text());
        typesetter = new Typesetter(random);
    }

    /** An edit of a class; null if the quote does not lend itself to it. */
    @Nullable EditedQuote edited(EditClass edit) {
        int count = WordChanger.count(quote);
        return switch (edit) {
            case TYPOGRAPHIC -> labelled(edit, shifted(typographic()));
            case FIVE_PERCENT -> count < 3 ? null : labelled(edit, shifted(changed(0.05)));
            case TWENTY_PERCENT -> count < 3 ? null : labelled(edit, shifted(changed(0.2)));
            // Of a long quote that the text has twice, no one can tell whether it was moved or deleted.
            case MOVED -> repeated() ? null : labelled(edit, moved(count));
            case DELETED -> count >= TELLING_WORDS && repeated() ? null : labelled(edit, deleted());
            case LOOK_ALIKE -> count < 3 ? null : labelled(edit, shifted(besideLookAlike()));
        };
    }

    private boolean repeated() {
        String letters = letters(quote);
        String whole = letters(source.text());
        return whole.indexOf(letters) != whole.lastIndexOf(letters);
    }

    private static String letters(String words) {
        return words.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private EditedQuote labelled(EditClass edit, MarkedText after) {
        return new EditedQuote(edit, quote, source.anchor(range), after.whole(), after.range(),
                after.quote().equals(quote));
    }

    /** Half the time, other things in the text before it have changed, too. */
    private MarkedText shifted(MarkedText marked) {
        return switch (random.nextInt(4)) {
            case 0 -> new MarkedText("Updated at noon.\n" + marked.head(), marked.quote(), marked.tail());
            case 1 -> new MarkedText(marked.head().substring(marked.head().indexOf('\n') + 1), marked.quote(),
                    marked.tail());
            default -> marked;
        };
    }

    private MarkedText typographic() {
        UnaryOperator<String> style = typesetter.style();
        String set = style.apply(quote);
        String different = set.equals(quote) ? typesetter.otherSpace(quote) : set;
        return random.nextInt(3) == 0 ? text.withQuote(different)
                : new MarkedText(style.apply(text.head()), different, style.apply(text.tail()));
    }

    private MarkedText changed(double share) {
        String changed;
        do {
            changed = words.change(quote, share);
        } while (letters(changed).equals(letters(quote)));
        return random.nextBoolean() || share < 0.1 ? text.withQuote(changed)
                : new MarkedText(byParagraph(text.head(), share), changed, byParagraph(text.tail(), share));
    }

    private String byParagraph(String stretch, double share) {
        return WordChanger.count(stretch) == 0 ? stretch : words.change(stretch, share);
    }

    private MarkedText moved(int count) {
        boolean alone = count >= TELLING_WORDS && random.nextInt(3) > 0;
        MarkedText rest = alone ? text.withQuote("") : text.withoutParagraph();
        String before = alone ? "“" : text.paragraphHead();
        String after = alone ? "”" : text.paragraphTail();
        return random.nextBoolean() || rest.head().isBlank()
                ? new MarkedText(rest.head() + rest.tail() + "\n" + before, quote, after)
                : new MarkedText(before, quote, after + "\n" + rest.head() + rest.tail());
    }

    private MarkedText deleted() {
        MarkedText rest = switch (random.nextInt(3)) {
            case 0 -> text.withQuote("");
            case 1 -> text.withoutParagraph();
            default -> new MarkedText(cut(text.head(), -1), "", cut(text.tail(), 1));
        };
        if (random.nextInt(4) == 0) {
            return rest;
        }
        String other = "\nElsewhere somebody was heard to say: “" + lookAlike() + "” It was late.";
        return new MarkedText(rest.head(), "", rest.tail() + other);
    }

    /** Without the sentence that the quote stood in. */
    private static String cut(String stretch, int side) {
        if (side < 0) {
            int end = Math.max(stretch.lastIndexOf(". "), stretch.lastIndexOf('\n'));
            return stretch.substring(0, end < 0 ? 0 : end + 1);
        }
        int end = stretch.indexOf(". ");
        return end < 0 ? "" : stretch.substring(end + 1);
    }

    private MarkedText besideLookAlike() {
        MarkedText kept = switch (random.nextInt(4)) {
            case 0 -> text.withQuote(typesetter.otherSpace(quote));
            case 1 -> WordChanger.count(quote) < 8 ? text : text.withQuote(words.change(quote, 0.05));
            default -> text;
        };
        String other = lookAlike();
        return switch (random.nextInt(3)) {
            case 0 -> new MarkedText(kept.head() + other + "” and then “", kept.quote(), kept.tail());
            case 1 -> new MarkedText(kept.head(), kept.quote(), "” and then “" + other + kept.tail());
            default -> new MarkedText(kept.head().substring(0, kept.head().length() - kept.paragraphHead().length())
                    + kept.paragraphHead() + other + kept.paragraphTail() + "\n" + kept.paragraphHead(), kept.quote(),
                    kept.tail());
        };
    }

    private String lookAlike() {
        String like;
        do {
            like = words.change(quote, 0.2 + 0.3 * random.nextDouble());
        } while (letters(like).contains(letters(quote)));
        return like;
    }
}
