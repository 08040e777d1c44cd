package org.demarche.testing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.text.extract.ExtractedQuote;
import org.demarche.text.extract.Voice;
import org.jspecify.annotations.Nullable;

/**
 * Counts how far extracted quotes agree with labelled ones.
 *
 * <p>Two stretches are one quote when their overlap is at least half of what they cover together. A person is right
 * when the family names are equal and the given names agree; anybody else when a longer word is shared.
 */
public final class ExtractionScore {
    private static final int WORD = 3;

    private int labelled;
    private int extracted;
    private int found;
    private int persons;
    private int personsRight;
    private int others;
    private int othersRight;
    private int silent;
    private int silentWithSpeaker;

    /** Adds an article. */
    public void add(List<LabelledQuote> labels, List<ExtractedQuote> quotes) {
        List<ExtractedQuote> left = new ArrayList<>(quotes.stream().filter(ExtractedQuote::speech).toList());
        for (LabelledQuote label : labels) {
            ExtractedQuote match = left.stream().filter(quote -> isSame(label, quote)).findFirst().orElse(null);
            if (match != null) {
                left.remove(match);
            }
            if (!label.type().equals("excluded")) {
                count(label, match);
            }
        }
        extracted += left.size();
    }

    private void count(LabelledQuote label, @Nullable ExtractedQuote match) {
        extracted += match == null ? 0 : 1;
        Voice voice = match == null ? null : match.voice();
        if (!label.speech()) {
            silent++;
            silentWithSpeaker += voice == null ? 0 : 1;
            return;
        }
        labelled++;
        found += match == null ? 0 : 1;
        String speaker = label.speaker();
        if (match == null || speaker == null) {
            return;
        }
        if (label.type().equals("person")) {
            persons++;
            personsRight += voice != null && isPerson(speaker, voice.name()) ? 1 : 0;
        } else {
            others++;
            othersRight += voice != null && sharesWord(speaker, voice.name()) ? 1 : 0;
        }
    }

    private static boolean isSame(LabelledQuote label, ExtractedQuote quote) {
        int overlap = Math.min(label.end(), quote.range().end()) - Math.max(label.start(), quote.range().start());
        int both = Math.max(label.end(), quote.range().end()) - Math.min(label.start(), quote.range().start());
        return overlap > 0 && 2 * overlap >= both;
    }

    private static boolean isPerson(String labels, String name) {
        for (String label : labels.split("\\|", -1)) {
            List<String> expected = words(label);
            List<String> actual = words(name);
            boolean given = expected.size() < 2 || (actual.size() > 1 && (expected.contains(actual.getFirst())
                    || actual.getFirst().startsWith(expected.getFirst())
                    || expected.getFirst().startsWith(actual.getFirst())));
            if (given && expected.getLast().equals(actual.getLast())) {
                return true;
            }
        }
        return false;
    }

    private static boolean sharesWord(String label, String name) {
        Set<String> shared = new HashSet<>(words(label));
        shared.retainAll(words(name));
        return shared.stream().anyMatch(word -> word.length() > WORD) || label.endsWith(name);
    }

    private static List<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT).replaceAll("\\bal-", "").replaceAll(",? (jr|sr)\\.?$", "");
        return List.of(plain.strip().split("[\\s.,]+", -1));
    }

    /** Twice the found ones by all that are labelled or extracted, in percent. */
    public double spans() {
        return percent(2 * found, labelled + extracted);
    }

    /** Of the found quotes of named persons, those with the right full name, in percent. */
    public double speakers() {
        return percent(personsRight, persons);
    }

    /** Of what is no speech, what was given a speaker, in percent. */
    public double falseSpeakers() {
        return percent(silentWithSpeaker, silent);
    }

    private static double percent(int part, int whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }

    /** The counts in words. */
    @Override
    public String toString() {
        return "%d of %d quotes found, %d extracted; %d of %d persons and %d of %d others right; %d of %d with a"
                .formatted(found, labelled, extracted, personsRight, persons, othersRight, others, silentWithSpeaker,
                        silent) + " speaker that are no speech";
    }
}
