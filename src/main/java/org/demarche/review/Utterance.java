package org.demarche.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.model.Candidate;
import org.demarche.model.Dated;
import org.demarche.model.Directness;
import org.demarche.model.Dossier;
import org.demarche.model.ProposedSpeaker;
import org.demarche.model.TextRange;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.QuoteId;
import org.jspecify.annotations.Nullable;

/**
 * What was said in one breath: a candidate, or those parts of one utterance that wait, or were rejected, alike. Review
 * goes from utterance to utterance.
 *
 * @param parts in the order of their places, at least one
 */
public record Utterance(List<Candidate> parts) {
    public Utterance {
        parts = parts.stream().sorted(Comparator.comparingInt(part -> part.place().start())).toList();
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("an utterance has at least one part");
        }
    }

    private record Key(ArticleId article, String group, boolean rejected) {}

    /** All utterances of a dossier, in the order in which their first candidates wait. */
    public static List<Utterance> all(Dossier dossier) {
        Map<Object, List<Candidate>> parts = new LinkedHashMap<>();
        for (Candidate candidate : dossier.candidates()) {
            String group = candidate.group();
            Object key = group == null ? candidate.id()
                    : new Key(candidate.article(), group, candidate.rejected());
            parts.computeIfAbsent(key, _ -> new ArrayList<>()).add(candidate);
        }
        return parts.values().stream().map(Utterance::new).toList();
    }

    /** The utterance to which a candidate belongs. */
    public static Optional<Utterance> of(Dossier dossier, QuoteId candidate) {
        return dossier.candidates().stream()
                .filter(one -> one.id().equals(candidate))
                .findFirst()
                .map(one -> new Utterance(
                        dossier.candidates().stream().filter(other -> together(one, other)).toList()));
    }

    private static boolean together(Candidate one, Candidate other) {
        return one.id().equals(other.id())
                || (one.group() != null && one.group().equals(other.group())
                        && one.article().equals(other.article()) && one.rejected() == other.rejected());
    }

    /** The part that stands first; it names the utterance. */
    public Candidate first() {
        return parts.getFirst();
    }

    /** The id of the first part. */
    public QuoteId id() {
        return first().id();
    }

    public ArticleId article() {
        return first().article();
    }

    public boolean rejected() {
        return first().rejected();
    }

    /** Who seems to speak: as the surest part has it that has anyone. */
    public @Nullable ProposedSpeaker speaker() {
        return surest().speaker();
    }

    /** When it was said: as the first part has it that has a date. */
    public @Nullable Dated said() {
        return parts.stream().<Optional<Dated>>map(part -> Optional.ofNullable(part.said()))
                .flatMap(Optional::stream).findFirst().orElse(null);
    }

    public Directness directness() {
        return first().directness();
    }

    /** The part whose speaker is the surest. */
    public Candidate surest() {
        return parts.stream()
                .filter(part -> part.speaker() != null)
                .max(Comparator.comparingInt(Candidate::confidence))
                .orElse(first());
    }

    /** All its words, with an ellipsis between parts. */
    public String words() {
        return parts.stream().map(Candidate::text).collect(Collectors.joining(" … "));
    }

    /** From the first part to the last, in the text that the dossier carries. */
    public TextRange range() {
        return new TextRange(first().place().start(),
                parts.stream().mapToInt(part -> part.place().end()).max().orElseThrow());
    }
}
