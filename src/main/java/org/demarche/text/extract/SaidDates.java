package org.demarche.text.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.model.DateBasis;
import org.demarche.model.Dated;
import org.demarche.model.edtf.Edtf;
import org.demarche.text.dates.StatedDate;
import org.demarche.text.dates.StatedDates;
import org.demarche.text.extract.marks.QuoteSpan;
import org.demarche.text.extract.speech.Attribution;
import org.demarche.text.extract.words.Prose;
import org.demarche.text.extract.words.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Tells when each quote was said: on the date of its own sentence, else on that of the statement before by the same
 * speaker, taken to be of the same occasion.
 */
final class SaidDates {
    /** How many paragraphs back a statement can be and still belong to the same occasion. */
    private static final int REACH = 3;
    /** The length of a year in EDTF. */
    private static final int YEAR = 4;
    private static final String PAUSES = ",;:()\u2013\u2014\u201C\u201D\"";
    private static final List<String> OTHER_TIMES = List.of("since ", "until ", "till ", "before ", "by ", "from ");

    private final Prose prose;
    private final @Nullable Edtf published;
    private final StatedDates dates;
    private final List<Attribution> attributions;
    private final List<@Nullable Dated> said = new ArrayList<>();

    private SaidDates(Prose prose, @Nullable Edtf published, List<Attribution> attributions) {
        this.prose = prose;
        this.published = published;
        dates = new StatedDates(prose.text(), published);
        this.attributions = attributions;
    }

    /** For each quote its date, or null. */
    static List<@Nullable Dated> of(Prose prose, @Nullable Edtf published, List<Attribution> attributions) {
        SaidDates dates = new SaidDates(prose, published, attributions);
        for (int i = 0; i < attributions.size(); i++) {
            dates.said.add(attributions.get(i).speaker() == null ? null : dates.of(i));
        }
        return dates.said;
    }

    private @Nullable Dated of(int quote) {
        Sentence sentence = prose.sentenceOf(prose.tokenOfQuote(quote));
        Attribution.Cue cue = attributions.get(quote).cue();
        Dated own = nearest(sentence, cue == null ? prose.quotes().get(quote).open() : cue.at());
        return own != null ? own : inherited(quote, sentence);
    }

    /** The date of the sentence, outside its quotes, that stands nearest to an index; null where it has none. */
    private @Nullable Dated nearest(Sentence sentence, int index) {
        int from = prose.token(sentence.from()).start();
        int to = prose.token(sentence.to() - 1).end();
        StatedDate best = null;
        for (StatedDate date : dates.within(from, to)) {
            boolean nearer = best == null || distance(date, index) < distance(best, index);
            if (nearer && !isQuoted(date) && isOccasion(date, index)) {
                best = date;
            }
        }
        return best == null ? null : best.dated();
    }

    /**
     * Whether a date can be that of a statement at an index: not after publication, not the beginning or end of a
     * span, and a bare year only without a pause between.
     */
    private boolean isOccasion(StatedDate date, int index) {
        String words = prose.text().substring(date.start(), date.end()).toLowerCase(Locale.ROOT);
        if (OTHER_TIMES.stream().anyMatch(words::startsWith) || isAhead(date.dated().date())) {
            return false;
        }
        if (date.dated().date().text().length() > YEAR) {
            return true;
        }
        String between = prose.text().substring(Math.min(index, date.end()), Math.max(index, date.start()));
        return PAUSES.chars().noneMatch(mark -> between.indexOf(mark) >= 0);
    }

    private boolean isAhead(Edtf date) {
        return published != null && date.bounds().earliest() >= published.bounds().latest();
    }

    private static int distance(StatedDate date, int index) {
        return Math.max(0, Math.max(date.start() - index, index - date.end()));
    }

    private boolean isQuoted(StatedDate date) {
        for (QuoteSpan quote : prose.quotes()) {
            if (quote.open() < date.end() && date.start() < quote.close()) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Dated inherited(int quote, Sentence sentence) {
        Attribution here = attributions.get(quote);
        for (int i = quote - 1; i >= 0; i--) {
            Sentence other = prose.sentenceOf(prose.tokenOfQuote(i));
            if (sentence.paragraph() - other.paragraph() > REACH) {
                break;
            }
            Attribution before = attributions.get(i);
            if (before.speaker() != null && here.speaker() != null
                    && before.speaker().name().equals(here.speaker().name())) {
                Dated dated = said.get(i);
                return dated != null ? takenOver(dated, "quote") : fromNarration(here, other);
            }
        }
        return fromNarration(here, sentence);
    }

    /** The date of the last sentence before, of the same paragraph or the one before it, that names the speaker. */
    private @Nullable Dated fromNarration(Attribution here, Sentence sentence) {
        if (here.speaker() == null) {
            return null;
        }
        String name = here.speaker().name();
        String family = name.substring(name.lastIndexOf(' ') + 1);
        for (int i = sentence.index() - 1; i >= 0; i--) {
            Sentence before = prose.sentences().get(i);
            if (sentence.paragraph() - before.paragraph() > 1) {
                break;
            }
            if (prose.slice(before.from(), before.to()).contains(family)) {
                Dated dated = nearest(before, prose.token(before.to() - 1).end());
                if (dated != null && dated.date().text().length() > YEAR) {
                    return takenOver(dated, "sentence");
                }
            }
        }
        return null;
    }

    private static Dated takenOver(Dated dated, String from) {
        return dated.basis() == DateBasis.INHERITED ? dated
                : new Dated(dated.date(), DateBasis.INHERITED, "taken over from the " + from + " before: "
                        + dated.evidence());
    }
}
