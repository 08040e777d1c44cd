package org.demarche.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.model.Article;
import org.demarche.model.Dossier;
import org.demarche.model.Quote;
import org.demarche.model.id.ArticleId;

/**
 * Tells which article of a dossier a text is the original of: by its fingerprint, else by the quotes that stand in it
 * (a copy with other line ends, or with a footer). The name of a file says nothing. Immutable.
 */
public final class OriginalMatcher {
    /** Shorter quotes stand in too many texts to tell articles apart; in UTF-16 units. */
    private static final int TELLING_LENGTH = 20;

    private final Map<String, ArticleId> byFingerprint = new HashMap<>();
    private final Map<ArticleId, List<String>> quotes = new LinkedHashMap<>();

    public OriginalMatcher(Dossier dossier) {
        for (Article article : dossier.articles()) {
            if (article.original() != null) {
                byFingerprint.putIfAbsent(article.original().sha256(), article.id());
            }
        }
        for (Quote quote : dossier.quotes()) {
            if (quote.text().length() >= TELLING_LENGTH) {
                quotes.computeIfAbsent(quote.article(), _ -> new ArrayList<>()).add(quote.text());
            }
        }
    }

    /** The SHA-256 of the UTF-8 bytes of a text, in lower-case hexadecimal. */
    public static String fingerprint(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The article that the text is the original of, or nothing if it is of none. */
    public Optional<OriginalMatch> match(String text) {
        ArticleId identical = byFingerprint.get(fingerprint(text));
        return identical != null
                ? Optional.of(new OriginalMatch(identical, true))
                : mostQuoted(text).map(article -> new OriginalMatch(article, false));
    }

    /** The article of whose quotes more than half stand in the text, if that is one article. */
    private Optional<ArticleId> mostQuoted(String text) {
        List<ArticleId> likely = quotes.entrySet().stream()
                .filter(entry -> {
                    long found = entry.getValue().stream().filter(text::contains).count();
                    return 2 * found > entry.getValue().size();
                })
                .map(Map.Entry::getKey)
                .toList();
        return likely.size() == 1 ? Optional.of(likely.getFirst()) : Optional.empty();
    }
}
