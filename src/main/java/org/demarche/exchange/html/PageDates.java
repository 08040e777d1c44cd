package org.demarche.exchange.html;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.demarche.model.Dated;
import org.demarche.model.edtf.Bounds;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.edtf.EdtfWords;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;

/** Dates in words, with the stated date and one that browsers understand beside them. */
final class PageDates {
    private static final long DAY_MS = 86_400_000;
    private static final Pattern PLAIN = Pattern.compile("[0-9]{4}(-(0[1-9]|1[0-2])(-[0-3][0-9])?)?");
    /** What the {@code datetime} of HTML and the dates of schema.org can say. */
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9_999;

    private PageDates() {}

    /** Appends a date; one of which nothing is known is said to be so. */
    static void append(Element to, Dated dated) {
        if (dated.known()) {
            append(to, dated.date());
        } else {
            to.appendElement("span").attr("class", "date").attr("data-edtf", dated.date().text())
                    .text("date not known");
        }
    }

    /** Appends a date. */
    static void append(Element to, Edtf date) {
        String start = start(date);
        Element element = to.appendElement(start == null ? "span" : "time").attr("class", "date");
        if (start != null) {
            element.attr("datetime", start);
        }
        element.attr("data-edtf", date.text()).text(EdtfWords.full(date));
    }

    /** The date itself where it is a plain year, month or day, else the first day that it may mean; null if open. */
    static @Nullable String start(Edtf date) {
        if (PLAIN.matcher(date.text()).matches() && !date.text().startsWith("0000")) {
            return date.text();
        }
        return day(date.bounds().earliest(), Bounds.OPEN_PAST);
    }

    /** The last day that a date may mean; null if open. */
    static @Nullable String end(Edtf date) {
        long latest = date.bounds().latest();
        return latest == Bounds.OPEN_FUTURE ? null : day(latest - 1, Bounds.OPEN_FUTURE);
    }

    /** The year in which a date begins; null where that is open. */
    static @Nullable Integer year(Edtf date) {
        long earliest = date.bounds().earliest();
        return earliest == Bounds.OPEN_PAST ? null : LocalDate.ofEpochDay(Math.floorDiv(earliest, DAY_MS)).getYear();
    }

    private static @Nullable String day(long moment, long open) {
        if (moment == open) {
            return null;
        }
        LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(moment, DAY_MS));
        return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? null : day.toString();
    }
}
