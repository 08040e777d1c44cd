package org.demarche.export.citation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.model.Article;
import org.demarche.model.id.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * Letters that tell articles apart whose citations would read the same: Reuters 2011a, Reuters 2011b. Styles that do
 * it by the title take the letter for a sign that it is needed, and do not print it.
 */
public final class YearSuffixes {
    /** None is told apart. */
    public static final YearSuffixes NONE = new YearSuffixes(Map.of());

    private static final int LETTERS = 26;

    private final Map<ArticleId, String> letters;

    private YearSuffixes(Map<ArticleId, String> letters) {
        this.letters = letters;
    }

    /** The letters of each group of articles, in the order given. */
    static YearSuffixes of(Collection<List<Article>> alike, List<ArticleId> order) {
        Map<ArticleId, Integer> rank = new HashMap<>();
        order.forEach(id -> rank.put(id, rank.size()));
        Map<ArticleId, String> letters = new HashMap<>();
        for (List<Article> group : alike) {
            List<ArticleId> sorted = group.stream().map(Article::id)
                    .sorted(Comparator.comparingInt(id -> rank.getOrDefault(id, Integer.MAX_VALUE)))
                    .toList();
            for (int i = 0; i < sorted.size(); i++) {
                letters.put(sorted.get(i), letter(i));
            }
        }
        return new YearSuffixes(letters);
    }

    /** Those that may be cited alike: they share their first author. All others need not be written to be told. */
    static List<Article> candidates(Collection<Article> articles) {
        Map<String, Map<ArticleId, Article>> groups = new LinkedHashMap<>();
        for (Article article : articles) {
            groups.computeIfAbsent(author(article), _ -> new LinkedHashMap<>()).putIfAbsent(article.id(), article);
        }
        List<Article> candidates = new ArrayList<>();
        groups.values().stream().filter(group -> group.size() > 1).map(Map::values).forEach(candidates::addAll);
        return candidates;
    }

    /** The letter of an article; null for one that needs none. */
    @Nullable String of(ArticleId article) {
        return letters.get(article);
    }

    /** Whether some have more than one letter. */
    boolean pastTheAlphabet() {
        return letters.values().stream().anyMatch(letter -> letter.length() > 1);
    }

    private static String author(Article article) {
        return CslItems.authors(article).stream().findFirst()
                .map(name -> name.getFamily() == null ? name.getLiteral() : name.getFamily()).orElse("");
    }

    /** a to z, then aa, ab and so on. */
    static String letter(int index) {
        String last = Character.toString('a' + index % LETTERS);
        return index < LETTERS ? last : letter(index / LETTERS - 1) + last;
    }
}
