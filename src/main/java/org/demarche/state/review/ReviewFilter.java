package org.demarche.state.review;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.model.id.ArticleId;
import org.demarche.review.Utterance;
import org.jspecify.annotations.Nullable;

/**
 * Which utterances are gone through, and in which order.
 *
 * @param article the only article, null for all
 * @param rejected whether those that were turned down are shown in place of those that wait
 * @param unsureFirst whether those with the least confidence come first, not in the order of the texts
 */
public record ReviewFilter(@Nullable ArticleId article, boolean rejected, boolean unsureFirst) {
    /** All that wait, text by text. */
    public static final ReviewFilter WAITING = new ReviewFilter(null, false, false);

    public ReviewFilter in(@Nullable ArticleId only) {
        return new ReviewFilter(only, rejected, unsureFirst);
    }

    public ReviewFilter rejected(boolean turnedDown) {
        return new ReviewFilter(article, turnedDown, unsureFirst);
    }

    public ReviewFilter unsureFirst(boolean first) {
        return new ReviewFilter(article, rejected, first);
    }

    /** The queue of a dossier with these utterances. */
    List<Utterance> of(List<Utterance> all) {
        Stream<Utterance> chosen = all.stream()
                .filter(one -> one.rejected() == rejected && (article == null || one.article().equals(article)));
        return (unsureFirst ? chosen.sorted(Comparator.comparingInt(one -> one.surest().confidence())) : chosen)
                .toList();
    }
}
