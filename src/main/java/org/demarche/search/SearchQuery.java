package org.demarche.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A query as it is understood; see {@link DossierSearch} for the rules.
 *
 * @param clauses all of which must hold; empty when nothing is asked for
 * @param words all words of the query, folded and joined by a space: what a name must be to be meant exactly
 */
record SearchQuery(List<Clause> clauses, String words) {
    /** Words outside quotation marks, or a quotation, closed or not. */
    private static final Pattern PART =
            Pattern.compile("[\"\u201C\u201D\u201E\u00AB\u00BB](?<phrase>[^\"\u201C\u201D\u201E\u00AB\u00BB]*)"
                    + "(?<close>[\"\u201C\u201D\u201E\u00AB\u00BB]?)|[^\"\u201C\u201D\u201E\u00AB\u00BB]+");

    SearchQuery {
        clauses = List.copyOf(clauses);
    }

    static SearchQuery parse(String query, WordAnalyzer analyzer) {
        SequencedSet<Clause> clauses = new LinkedHashSet<>();
        List<String> all = new ArrayList<>();
        Matcher part = PART.matcher(query);
        while (part.find() && all.size() < DossierSearch.MOST_WORDS) {
            String phrase = part.group("phrase");
            String text = phrase == null ? part.group() : phrase;
            List<Word> words = analyzer.words(text).stream().limit(DossierSearch.MOST_WORDS - all.size()).toList();
            if (words.isEmpty()) {
                continue;
            }
            List<String> forms = words.stream().map(Word::form).toList();
            all.addAll(forms);
            boolean open = part.end() == query.length()
                    && words.getLast().end() == text.codePointCount(0, text.length());
            if (phrase == null) {
                for (int i = 0; i < words.size(); i++) {
                    boolean begun = open && i == words.size() - 1;
                    clauses.add(new Clause.Term(words.get(i).form(), words.get(i).stem(), begun));
                }
            } else {
                clauses.add(new Clause.Phrase(forms, open && part.group("close").isEmpty()));
            }
        }
        return new SearchQuery(List.copyOf(clauses), String.join(" ", all));
    }
}
