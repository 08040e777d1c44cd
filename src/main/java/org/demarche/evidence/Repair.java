package org.demarche.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.model.Anchor;
import org.demarche.model.CodePoints;
import org.demarche.model.Dossier;
import org.demarche.model.Quote;
import org.demarche.model.QuoteEdit;
import org.demarche.model.TextRange;
import org.demarche.model.edit.Draft;
import org.demarche.model.edit.Edit;
import org.demarche.model.id.QuoteId;
import org.demarche.text.anchor.Difference;
import org.demarche.text.anchor.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Makes the steps by which a person settles what a check found. Where the text has changed since the check, nothing is
 * done.
 */
public final class Repair {
    private static final int OPENING = 30;

    private Repair() {}

    /** Whether a row has a place that the quote can take, other than the one it has. */
    public static boolean canTake(EvidenceRow row) {
        return switch (row.verdict()) {
            case Verdict.Moved _, Verdict.Typographic _, Verdict.Changed _ -> true;
            case Verdict.Exact _ -> row.anchor() == null;
            case Verdict.Ambiguous _, Verdict.Missing _ -> false;
        };
    }

    /** Whether no one needs to compare words before the place is taken: they are the same, perhaps in other print. */
    public static boolean isPlain(EvidenceRow row) {
        return canTake(row) && !(row.verdict() instanceof Verdict.Changed);
    }

    /** Whether there is a place to remove. */
    public static boolean canReject(EvidenceRow row) {
        return row.anchor() != null && row.kind() != Verdict.Kind.EXACT;
    }

    /**
     * The quote takes the words and the place that were found.
     *
     * @param originals as for the check
     */
    public static Edit accept(Dossier dossier, EvidenceRow row, Originals originals) {
        Draft draft = new Draft(dossier);
        take(draft, row, originals, true);
        return draft.edit(switch (row.kind()) {
            case EXACT -> "Record place of ";
            case MOVED -> "Take new place of ";
            case TYPOGRAPHIC, CHANGED, AMBIGUOUS, MISSING -> "Take words of the source for ";
        } + opening(row));
    }

    /**
     * All quotes whose words are the same, perhaps in other print, take what was found, in one step. Where one text has
     * a quote word for word and another in other print, the words stay.
     *
     * @param report of the check
     * @param originals as for the check
     */
    public static Edit acceptAll(Dossier dossier, EvidenceReport report, Originals originals) {
        Set<QuoteId> exact = report.rows().stream()
                .filter(row -> row.kind() == Verdict.Kind.EXACT || row.kind() == Verdict.Kind.MOVED)
                .map(EvidenceRow::quote)
                .collect(Collectors.toSet());
        Draft draft = new Draft(dossier);
        report.rows().stream().filter(Repair::isPlain)
                .forEach(row -> take(draft, row, originals, !exact.contains(row.quote())));
        return draft.edit("Take the places found for quotes");
    }

    /** What was found is not the passage: the quote has no place in this text any more. */
    public static Edit reject(Dossier dossier, EvidenceRow row) {
        Draft draft = new Draft(dossier);
        draft.find(Quote.class, row.quote()).ifPresent(quote ->
                draft.replace(with(quote, quote.text(), row.copy(), null, quote.edits())));
        return draft.edit("Remove place of " + opening(row));
    }

    private static void take(Draft draft, EvidenceRow row, Originals originals, boolean wordsToo) {
        TextRange place = row.place();
        CodePoints text = text(draft.dossier(), row, originals);
        if (place == null || text == null || !text.holds(place) || !text.slice(place).equals(found(row))) {
            // The text is another one by now; the next check will tell.
            return;
        }
        Anchor anchor = Anchor.at(text, place);
        draft.find(Quote.class, row.quote()).ifPresent(quote -> draft.replace(wordsToo
                ? with(quote, text.slice(place), row.copy(), anchor, keptEdits(quote, row, text.slice(place)))
                : with(quote, quote.text(), row.copy(), anchor, quote.edits())));
    }

    /** The words that the check found. */
    private static String found(EvidenceRow row) {
        Difference difference = row.difference();
        return difference == null ? row.words() : difference.passage();
    }

    private static @Nullable CodePoints text(Dossier dossier, EvidenceRow row, Originals originals) {
        String text = row.copy() == Copy.ORIGINAL ? originals.textOf(row.article())
                : dossier.articles().stream().filter(article -> article.id().equals(row.article())).findFirst()
                        .map(article -> article.text().joined()).orElse(null);
        return text == null ? null : CodePoints.of(text);
    }

    /** The marks of an editor that the new words have, too. */
    private static List<QuoteEdit> keptEdits(Quote quote, EvidenceRow row, String words) {
        Difference difference = row.difference();
        if (difference == null) {
            return quote.edits();
        }
        int start = difference.pieces().getFirst().inText().start();
        CodePoints before = CodePoints.of(quote.text());
        CodePoints after = CodePoints.of(words);
        List<QuoteEdit> kept = new ArrayList<>();
        for (QuoteEdit edit : quote.edits()) {
            for (Difference.Piece piece : difference.pieces()) {
                TextRange range = edit.range();
                int shift = piece.inText().start() - start - piece.inQuote().start();
                if (piece.inQuote().start() <= range.start() && range.end() <= piece.inQuote().end()) {
                    TextRange moved = new TextRange(range.start() + shift, range.end() + shift);
                    if (after.holds(moved) && after.slice(moved).equals(before.slice(range))) {
                        kept.add(new QuoteEdit(edit.kind(), moved));
                    }
                }
            }
        }
        return kept;
    }

    private static Quote with(Quote quote, String words, Copy copy, @Nullable Anchor anchor, List<QuoteEdit> edits) {
        return new Quote(quote.id(), quote.article(), quote.directness(), words, quote.gist(),
                copy.withAnchor(quote.anchors(), anchor), quote.attribution(), quote.event(), quote.about(),
                quote.group(), edits, quote.extras());
    }

    private static String opening(EvidenceRow row) {
        String words = row.words();
        int length = words.codePointCount(0, words.length());
        if (length <= OPENING) {
            return "“" + words + "”";
        }
        int space = words.lastIndexOf(' ', words.offsetByCodePoints(0, OPENING));
        return "“" + words.substring(0, space > 0 ? space : words.offsetByCodePoints(0, OPENING)) + "…”";
    }
}
