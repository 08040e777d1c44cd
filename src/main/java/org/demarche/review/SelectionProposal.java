package org.demarche.review;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.model.Anchor;
import org.demarche.model.Article;
import org.demarche.model.Candidate;
import org.demarche.model.CodePoints;
import org.demarche.model.DateBasis;
import org.demarche.model.Dated;
import org.demarche.model.Directness;
import org.demarche.model.Dossier;
import org.demarche.model.ProposedSpeaker;
import org.demarche.model.Quote;
import org.demarche.model.Speaker;
import org.demarche.model.TextRange;
import org.demarche.model.id.SpeakerId;
import org.demarche.text.extract.ExtractedQuote;
import org.demarche.text.extract.QuoteExtractor;
import org.jspecify.annotations.Nullable;

/**
 * What is proposed for a stretch of text that a person wants to quote: as the extractor reads it there, else the
 * speaker who is named nearest in the paragraph, else the one of the nearest quote.
 *
 * @param place without the spaces and quotation marks at the ends of the selection
 * @param speaker null where nothing tells
 * @param said null where nothing tells
 */
public record SelectionProposal(
        Article article,
        String text,
        Anchor place,
        Directness directness,
        @Nullable ProposedSpeaker speaker,
        @Nullable String cue,
        @Nullable Dated said) {

    /** The proposal for a stretch of the text that the dossier carries; empty where no words are selected. */
    public static Optional<SelectionProposal> of(Dossier dossier, Article article, TextRange selected) {
        CodePoints text = CodePoints.of(article.text().joined());
        TextRange range = text.holds(selected) ? Passages.trimmed(text, selected) : new TextRange(0, 0);
        return range.length() == 0 ? Optional.empty()
                : Optional.of(new Reading(dossier, article, text, range).proposal());
    }

    /** The same with another speaker. */
    public SelectionProposal by(String name, Speaker.Nature nature) {
        ProposedSpeaker other = new ProposedSpeaker(name, speaker == null ? "" : speaker.mention(), nature, false);
        return new SelectionProposal(article, text, place, directness, other, cue, said);
    }

    /** The same with another date; null: with none. */
    public SelectionProposal on(@Nullable Dated other) {
        return new SelectionProposal(article, text, place, directness, speaker, cue, other);
    }

    /** Looks at the selection and what is around it. */
    private static final class Reading {
        private final Dossier dossier;
        private final Article article;
        private final CodePoints text;
        private final TextRange range;
        private final @Nullable ExtractedQuote extracted;
        private final @Nullable Candidate candidate;

        Reading(Dossier dossier, Article article, CodePoints text, TextRange range) {
            this.dossier = dossier;
            this.article = article;
            this.text = text;
            this.range = range;
            extracted = new QuoteExtractor().extract(text.text(), article.published().date()).stream()
                    .filter(quote -> quote.range().overlaps(range))
                    .max(Comparator.comparingInt(quote -> shared(quote.range())))
                    .orElse(null);
            candidate = dossier.candidates().stream()
                    .filter(one -> one.article().equals(article.id()) && one.place().range().overlaps(range))
                    .max(Comparator.comparingInt(one -> shared(one.place().range())))
                    .orElse(null);
        }

        SelectionProposal proposal() {
            ProposedSpeaker speaker = speaker();
            String cue = candidate != null && candidate.cue() != null ? candidate.cue()
                    : extracted == null ? null : extracted.cue();
            return new SelectionProposal(article, text.slice(range), Passages.anchor(text, range), directness(),
                    speaker, cue, said(speaker));
        }

        private int shared(TextRange other) {
            return Math.min(range.end(), other.end()) - Math.max(range.start(), other.start());
        }

        private Directness directness() {
            if (candidate != null) {
                return candidate.directness();
            }
            if (extracted != null && extracted.voice() != null) {
                return extracted.directness();
            }
            int first = text.slice(range).codePointAt(0);
            return Character.isLowerCase(first) ? Directness.PARTIAL : Directness.DIRECT;
        }

        private @Nullable ProposedSpeaker speaker() {
            if (candidate != null && candidate.speaker() != null) {
                return candidate.speaker();
            }
            if (extracted != null && extracted.voice() != null) {
                return new ProposedSpeaker(extracted.voice().name(), extracted.voice().mention(),
                        extracted.voice().nature(), extracted.voice().inherited());
            }
            return named().or(this::neighbour).orElse(null);
        }

        /** The speaker of the dossier whose name stands nearest to the words in their paragraph. */
        private Optional<ProposedSpeaker> named() {
            TextRange paragraph = Passages.paragraphs(text, range);
            String words = text.slice(paragraph).toLowerCase(Locale.ROOT);
            int start = text.index(range.start()) - text.index(paragraph.start());
            int end = text.index(range.end()) - text.index(paragraph.start());
            ProposedSpeaker nearest = null;
            int least = Integer.MAX_VALUE;
            for (Speaker speaker : dossier.speakers()) {
                for (String name : Stream.concat(Stream.of(speaker.name()), speaker.aliases().stream()).toList()) {
                    String wanted = name.toLowerCase(Locale.ROOT);
                    for (int at = words.indexOf(wanted); at >= 0; at = words.indexOf(wanted, at + 1)) {
                        int distance = Math.max(start - at - wanted.length(), at - end);
                        if (isWord(words, at, at + wanted.length()) && distance >= 0 && distance < least) {
                            least = distance;
                            nearest = new ProposedSpeaker(speaker.name(), name, speaker.nature(), false);
                        }
                    }
                }
            }
            return Optional.ofNullable(nearest);
        }

        private static boolean isWord(String words, int start, int end) {
            return (start == 0 || !Character.isLetterOrDigit(words.codePointBefore(start)))
                    && (end == words.length() || !Character.isLetterOrDigit(words.codePointAt(end)));
        }

        /** The speaker of the quote that stands nearest. */
        private Optional<ProposedSpeaker> neighbour() {
            return dossier.quotes().stream()
                    .filter(quote -> quote.article().equals(article.id()) && quote.anchors().text() != null)
                    .min(Comparator.comparingInt(this::distance))
                    .flatMap(quote -> dossier.speakers().stream()
                            .filter(speaker -> speaker.id().equals(quote.speaker()))
                            .findFirst())
                    .map(speaker -> new ProposedSpeaker(speaker.name(), "", speaker.nature(), true));
        }

        private @Nullable Dated said(@Nullable ProposedSpeaker speaker) {
            if (candidate != null && candidate.said() != null) {
                return candidate.said();
            }
            if (extracted != null && extracted.said() != null) {
                return extracted.said();
            }
            return speaker == null ? null
                    : new KnownSpeakers(dossier.speakers()).find(speaker.name()).map(this::dateOfNearest).orElse(null);
        }

        /** The date of the nearest quote of the same speaker. */
        private @Nullable Dated dateOfNearest(Speaker speaker) {
            SpeakerId id = speaker.id();
            return dossier.quotes().stream()
                    .filter(quote -> quote.article().equals(article.id()) && quote.anchors().text() != null
                            && quote.speaker().equals(id) && quote.attribution().said().known())
                    .min(Comparator.comparingInt(this::distance))
                    .map(quote -> new Dated(quote.attribution().said().date(), DateBasis.INHERITED,
                            "The date of the nearest quote of " + speaker.name() + "."))
                    .orElse(null);
        }

        private int distance(Quote quote) {
            Anchor anchor = quote.anchors().text();
            return anchor == null ? Integer.MAX_VALUE
                    : Math.max(0, Math.max(range.start() - anchor.end(), anchor.start() - range.end()));
        }
    }
}
