package org.demarche.text.news;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the paragraphs of an article from its furniture: first each by its own words, then by where it stands. */
final class FurnitureMarking {
    /** A paragraph that is long enough to be the first of a report, in UTF-16 units. */
    private static final int LEAD = 90;
    /** At its end a text may have as many lines with names and dates. */
    private static final int FOOT = 4;
    /** What speaks to the reader for the paper itself. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)\\b(?:we|us|our|ours|you|your|yours|you['\u2019]re)\\b");
    private static final Pattern SPOKEN = Pattern.compile("[\"\u201C][^\"\u201C\u201D]*[\"\u201D]");
    private static final Pattern OPENS_APPEAL = Phrases.opening("""
            a (?:message|note|letter|word) from\\b.*
            dear readers?\\b.*
            before you go\\b.*
            we need your\\b.*
            your support\\b.*
            help (?:us|keep)\\b.*
            please support\\b.*
            if you\\b.*
            """);
    private static final Pattern OPENS_COMMENTS = Pattern.compile("(?i)(?:\\d+ )?comments?(?: ?\\(\\d+\\))?\\W*"
            + "|(?:leave|post|add|write|submit) (?:a|your) (?:comment|reply).*|comments are closed.*");

    private FurnitureMarking() {}

    /**
     * Marks everything.
     *
     * @return the headline that stands in the text, with what it was taken from; null for none
     */
    static @Nullable Proposed<String> mark(Reading reading) {
        for (int i = 0; i < reading.size(); i++) {
            byOwnWords(reading, i);
        }
        Proposed<String> headline = headline(reading);
        lead(reading);
        head(reading, headline != null || reading.hints().headline() != null);
        foot(reading);
        captions(reading);
        appeals(reading);
        comments(reading);
        again(reading, headline);
        return headline;
    }

    private static void byOwnWords(Reading reading, int i) {
        String line = reading.text(i);
        String reason = FurnitureLine.of(line);
        if (reason != null) {
            reading.leaveOut(i, reason);
        } else if (Captions.isCredit(line)) {
            reading.leaveOut(i, Furniture.CREDIT);
        } else if (Captions.isCaption(line)) {
            reading.leaveOut(i, Furniture.CAPTION);
        } else {
            DateStatement date = DateStatement.of(line);
            if (date != null && date.label() != DateStatement.Label.NONE) {
                reading.leaveOut(i, Furniture.DATE);
            }
        }
    }

    private static @Nullable Proposed<String> headline(Reading reading) {
        for (int i = 0; i < reading.size(); i++) {
            String quoted = Headlines.quotedBy(reading.text(i));
            if (quoted != null) {
                reading.leaveOut(i, Furniture.LINK);
                return new Proposed<>(quoted, Evidence.sentence("the line", reading.text(i)));
            }
        }
        Proposed<String> known = reading.hints().headline();
        for (int i = 0; i < reading.size(); i++) {
            String line = reading.text(i);
            if (known != null && Captions.bare(line).equals(Captions.bare(known.value()))) {
                reading.leaveOut(i, Furniture.HEADLINE);
                return new Proposed<>(line, Evidence.sentence("the headline", line));
            }
        }
        for (int i = 0; i < reading.size(); i++) {
            String line = reading.text(i);
            if (reading.isBody(i) && Byline.of(line) == null && DateStatement.of(line) == null) {
                if (!Headlines.is(line, next(reading, i))) {
                    return null;
                }
                reading.leaveOut(i, Furniture.HEADLINE);
                return new Proposed<>(line, Evidence.sentence("the first line", line));
            }
        }
        return null;
    }

    /** The two paragraphs after one. */
    private static String next(Reading reading, int index) {
        StringBuilder next = new StringBuilder();
        int taken = 0;
        for (int i = index + 1; i < reading.size() && taken < 2; i++) {
            if (reading.isBody(i)) {
                next.append(reading.text(i)).append(' ');
                taken++;
            }
        }
        return next.toString();
    }

    private static void lead(Reading reading) {
        int first = reading.size();
        for (int i = 0; i < reading.size(); i++) {
            String line = reading.text(i);
            if (reading.isBody(i)) {
                if (Dateline.of(line) != null) {
                    reading.setLead(i);
                    return;
                }
                boolean sentence = ".!?\"\u201D\u2019:\u2026".indexOf(line.charAt(line.length() - 1)) >= 0;
                if (first == reading.size() && line.length() >= LEAD && sentence && !Captions.isPictured(line)
                        && Byline.of(line) == null) {
                    first = i;
                }
                if (first < reading.size() && i > first + 2) {
                    break;
                }
            }
        }
        reading.setLead(first);
    }

    /** What stands above the first sentence: names, dates, pictures. */
    private static void head(Reading reading, boolean titled) {
        for (int i = 0; i < reading.lead() && i < reading.size(); i++) {
            names(reading, i);
            if (titled && reading.isBody(i) && reading.lead() < reading.size() && reading.text(i).endsWith(".")
                    && Captions.isPictured(reading.text(i))) {
                reading.leaveOut(i, Furniture.CAPTION);
            }
        }
    }

    private static void foot(Reading reading) {
        int taken = 0;
        for (int i = reading.size() - 1; i > reading.lead() && taken < FOOT; i--) {
            if (reading.isBody(i)) {
                taken++;
                names(reading, i);
            }
        }
    }

    private static void names(Reading reading, int i) {
        String line = reading.text(i);
        if (Byline.of(line) != null) {
            reading.leaveOut(i, Furniture.BYLINE);
        } else if (DateStatement.of(line) != null) {
            reading.leaveOut(i, Furniture.DATE);
        }
    }

    private static void captions(Reading reading) {
        for (int i = 0; i < reading.size(); i++) {
            if (reading.isBody(i) && i > reading.lead() && Captions.isLabel(reading.text(i))) {
                reading.leaveOut(i, Furniture.CAPTION);
            }
            boolean picture = reading.is(i, Furniture.CAPTION) || reading.is(i, Furniture.CREDIT);
            for (int j = Math.max(0, i - 2); picture && j <= i + 2 && j < reading.size(); j++) {
                if (j != i && reading.isBody(j) && Captions.repeats(reading.text(j), reading.text(i))) {
                    reading.leaveOut(j, Furniture.CAPTION_AGAIN);
                }
            }
        }
    }

    /** An appeal goes on as long as the paper speaks to its readers. */
    private static void appeals(Reading reading) {
        boolean open = false;
        for (int i = 0; i < reading.size(); i++) {
            String line = reading.text(i);
            if (reading.is(i, Furniture.APPEAL)) {
                open |= OPENS_APPEAL.matcher(line).matches();
            } else if (open && reading.isBody(i)) {
                if (ADDRESS.matcher(SPOKEN.matcher(line).replaceAll("")).find()) {
                    reading.leaveOut(i, Furniture.APPEAL);
                } else {
                    open = false;
                }
            }
        }
    }

    private static void comments(Reading reading) {
        boolean open = false;
        for (int i = reading.lead() + 1; i < reading.size(); i++) {
            open |= reading.is(i, Furniture.COMMENTS) && OPENS_COMMENTS.matcher(reading.text(i)).matches();
            if (open) {
                reading.leaveOut(i, Furniture.COMMENTS);
            }
        }
    }

    private static void again(Reading reading, @Nullable Proposed<String> headline) {
        if (headline == null) {
            return;
        }
        String bare = Captions.bare(headline.value());
        for (int i = 0; i < reading.size(); i++) {
            if (reading.isBody(i) && Captions.bare(reading.text(i)).equals(bare)) {
                reading.leaveOut(i, Furniture.HEADLINE_AGAIN);
            }
        }
    }
}
