package org.demarche.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.model.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * Where the clauses of a query stand in one text.
 *
 * @param found in order of their start
 * @param clauses how many different clauses are among them
 */
record Places(List<Place> found, int clauses) {

    /** One place of one clause, in code points of the text. */
    record Place(Clause clause, TextRange range) {}

    Places {
        found = List.copyOf(found);
    }

    static Places of(SearchQuery query, List<Word> words) {
        List<Place> found = new ArrayList<>();
        Set<Clause> clauses = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            for (Clause clause : query.clauses()) {
                TextRange range = range(clause, i, words);
                if (range != null) {
                    found.add(new Place(clause, range));
                    clauses.add(clause);
                }
            }
        }
        return new Places(found, clauses.size());
    }

    private static @Nullable TextRange range(Clause clause, int index, List<Word> words) {
        return switch (clause) {
            case Clause.Term term ->
                    term.matches(words.get(index)) ? words.get(index).mark(term.form()) : null;
            case Clause.Phrase phrase when phrase.startsAt(index, words) -> new TextRange(words.get(index).start(),
                    words.get(index + phrase.forms().size() - 1).mark(phrase.forms().getLast()).end());
            case Clause.Phrase _ -> null;
        };
    }

    /** The places as marks: in order, those that touch or overlap joined. */
    List<TextRange> marks() {
        List<TextRange> marks = new ArrayList<>();
        List<TextRange> ranges =
                found.stream().map(Place::range).sorted(Comparator.comparingInt(TextRange::start)).toList();
        for (TextRange range : ranges) {
            if (!marks.isEmpty() && range.start() <= marks.getLast().end()) {
                TextRange last = marks.removeLast();
                marks.add(new TextRange(last.start(), Math.max(last.end(), range.end())));
            } else {
                marks.add(range);
            }
        }
        return marks;
    }

    /** The shortest stretch that holds every clause found in the text, the first of several; null for none. */
    @Nullable TextRange closest() {
        TextRange best = null;
        Map<Clause, Integer> inside = new HashMap<>();
        int first = 0;
        for (Place last : found) {
            inside.merge(last.clause(), 1, Integer::sum);
            while (inside.size() == clauses) {
                TextRange stretch = stretch(found.get(first), last);
                if (best == null || stretch.length() < best.length()) {
                    best = stretch;
                }
                inside.computeIfPresent(found.get(first).clause(), (_, count) -> count == 1 ? null : count - 1);
                first++;
            }
        }
        return best;
    }

    private static TextRange stretch(Place first, Place last) {
        return new TextRange(first.range().start(), Math.max(first.range().end(), last.range().end()));
    }
}
