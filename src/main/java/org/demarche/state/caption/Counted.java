package org.demarche.state.caption;

import java.util.Collection;
import java.util.Locale;
import org.demarche.model.Directness;
import org.demarche.model.Quote;

/** Numbers of things in words. */
public final class Counted {
    private Counted() {}

    /** For example "1 quote" or "1,200 quotes", for nouns that only take an s. */
    public static String of(long count, String noun) {
        return number(count) + " " + noun + (count == 1 ? "" : "s");
    }

    /** For example "1,200". */
    public static String number(long count) {
        return String.format(Locale.UK, "%,d", count);
    }

    /** For example "6 quotes", "4 reported" or "6 quotes, 4 reported". */
    public static String quotes(Collection<Quote> quotes) {
        long reported = quotes.stream().filter(quote -> quote.directness() == Directness.REPORTED).count();
        long quoted = quotes.size() - reported;
        return reported == 0 ? of(quoted, "quote")
                : quoted == 0 ? number(reported) + " reported"
                : of(quoted, "quote") + ", " + number(reported) + " reported";
    }
}
