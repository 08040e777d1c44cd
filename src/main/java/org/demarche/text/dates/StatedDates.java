package org.demarche.text.dates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.model.Dated;
import org.demarche.model.edtf.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * The dates that an English text states, resolved against the date of its publication.
 *
 * <p>Where publication is not known to the day, weekdays and the like cannot be worked out and are left out. So is what
 * lies ahead of publication without naming its year ("next week", "will meet on Friday"). Immutable.
 */
public final class StatedDates {
    private static final List<DateForm> FORMS =
            Stream.concat(PrintedForms.ALL.stream(), RelativeForms.ALL.stream()).toList();

    /** The words with which a date can begin: to look for the forms nowhere else makes it many times as fast. */
    private static final Pattern FIRST_WORD = Pattern.compile("(?<![\\p{L}\\d])(?:\\d|(?i:on|in|since|until|till|by|of"
            + "|from|before|after|during|through|throughout|about|around|circa|between|the|this|last|late|early"
            + "|earlier|later|mid|back|past|yesterday|today|tonight|overnight|over|at|almost|nearly|some|more"
            + "|roughly|just|c\\.|spring|summer|autumn|fall|winter)(?!\\p{L})"
            + "|" + English.MONTH + "|" + English.SHORT_WEEKDAY
            + "|(?i:" + English.NUMBER + ") (?:day|week|month|year|decade))");

    private final List<StatedDate> dates;

    /** @param published null when not known */
    public StatedDates(String text, @Nullable Edtf published) {
        dates = withoutOverlaps(find(text, Publication.of(published)));
    }

    /** All dates, in order of place; they do not overlap. */
    public List<StatedDate> all() {
        return dates;
    }

    /** The dates that lie between two UTF-16 indexes as a whole. */
    public List<StatedDate> within(int from, int to) {
        return dates.subList(firstNotBefore(from), dates.size()).stream()
                .takeWhile(date -> date.end() <= to)
                .toList();
    }

    /** The first that begins at an index or after it. */
    private int firstNotBefore(int index) {
        int low = 0;
        int high = dates.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (dates.get(middle).start() < index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static List<StatedDate> find(String text, Publication published) {
        List<StatedDate> found = new ArrayList<>();
        List<Matcher> matchers = FORMS.stream()
                .map(form -> form.pattern().matcher(text).useTransparentBounds(true).useAnchoringBounds(false))
                .toList();
        Matcher words = FIRST_WORD.matcher(text);
        while (words.find()) {
            for (int i = 0; i < FORMS.size(); i++) {
                Matcher matcher = matchers.get(i).region(words.start(), text.length());
                Dated meaning = matcher.lookingAt()
                        ? FORMS.get(i).meaning().apply(new Found(text, matcher, published)) : null;
                if (meaning != null) {
                    found.add(new StatedDate(matcher.start(), matcher.end(), meaning));
                }
            }
        }
        return found;
    }

    /** Where several overlap, the longest says most. */
    private static List<StatedDate> withoutOverlaps(List<StatedDate> found) {
        List<StatedDate> longest = new ArrayList<>(found);
        longest.sort(Comparator.comparingInt((StatedDate date) -> date.start() - date.end())
                .thenComparingInt(StatedDate::start));
        NavigableMap<Integer, StatedDate> kept = new TreeMap<>();
        for (StatedDate date : longest) {
            Map.Entry<Integer, StatedDate> before = kept.lowerEntry(date.end());
            if (before == null || before.getValue().end() <= date.start()) {
                kept.put(date.start(), date);
            }
        }
        return List.copyOf(kept.values());
    }
}
