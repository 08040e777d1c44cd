package org.demarche.state.outline;

import java.util.Locale;
import java.util.Optional;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.model.Initials;
import org.demarche.model.Quote;
import org.demarche.model.Side;
import org.demarche.model.Speaker;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.edtf.EdtfDate;
import org.demarche.model.edtf.EdtfWords;
import org.demarche.model.edtf.Precision;
import org.demarche.state.caption.Counted;
import org.demarche.state.caption.EventWords;
import org.demarche.state.caption.Manner;
import org.demarche.state.caption.QuoteWords;

/** Puts the rows of an outline into words. */
public final class OutlineWords {
    /** More of a quote than a row has room for, in code points. */
    private static final int OPENING = 240;

    private final Outline outline;
    private final DossierIndex index;

    public OutlineWords(Outline outline) {
        this.outline = outline;
        index = outline.index();
    }

    /** What a row says. */
    public OutlineRow of(OutlineNode node) {
        return switch (node) {
            case OutlineNode.Group group -> several(shortName(group.key()), longName(group.key()), group);
            case OutlineNode.Part part -> {
                String range = String.format(Locale.UK, "%,d–%,d",
                        part.from() - part.origin() + 1, part.to() - part.origin());
                yield several(range, range, part);
            }
            case OutlineNode.OneEvent one -> event(outline.event(one.position()));
            case OutlineNode.OneQuote one -> index.quote(one.quote()).map(this::quote).orElseThrow();
        };
    }

    private static OutlineRow several(String name, String full, OutlineNode.Several node) {
        String tally = Counted.of(node.count(), "event");
        return new OutlineRow(name, "", "", tally, "", null, full + ", " + tally);
    }

    private OutlineRow event(Event event) {
        int statements = outline.quotesOf(event.id()).size();
        Edtf date = event.when().date();
        String side = Optional.ofNullable(event.side()).flatMap(index::side).map(Side::name).orElse("");
        String spoken = EventWords.spoken(event, statements) + (side.isEmpty() ? "" : ", " + side);
        return new OutlineRow(event.title(), oneDay(date) ? "" : EventWords.when(date), side,
                statements == 0 ? "" : Counted.of(statements, "statement"), "", event.side(), spoken);
    }

    private OutlineRow quote(Quote quote) {
        Optional<Speaker> speaker = index.speaker(quote.speaker());
        String name = speaker.map(Speaker::name).orElse(quote.speaker().value());
        String manner = quote.gist() == null ? ": " : ", " + Manner.of(quote.directness()) + ": ";
        return new OutlineRow(QuoteWords.opening(quote, OPENING), "", name, "", Initials.of(name),
                speaker.map(Speaker::side).orElse(null), name + manner + QuoteWords.whole(quote));
    }

    /** Whether a date says no more than the day under which it stands. */
    private static boolean oneDay(Edtf date) {
        return date instanceof EdtfDate single && single.precision() == Precision.DAY
                && !single.unspecified() && !single.uncertain() && !single.approximate();
    }

    private static String shortName(CalendarKey key) {
        String full = longName(key);
        String year = " " + EdtfWords.full(key.moment(), Precision.YEAR);
        return switch (key.unit()) {
            case OPEN, LONGER, YEAR -> full;
            case MONTH, DAY -> full.endsWith(year) ? full.substring(0, full.length() - year.length()) : full;
        };
    }

    private static String longName(CalendarKey key) {
        return switch (key.unit()) {
            case OPEN -> "Without a known beginning";
            case LONGER, YEAR -> EdtfWords.full(key.moment(), Precision.YEAR);
            case MONTH -> EdtfWords.full(key.moment(), Precision.MONTH);
            case DAY -> EdtfWords.full(key.moment(), Precision.DAY);
        };
    }
}
