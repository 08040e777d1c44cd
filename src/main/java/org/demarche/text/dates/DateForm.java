package org.demarche.text.dates;

import java.util.function.Function;
import java.util.regex.Pattern;
import org.demarche.model.Dated;
import org.jspecify.annotations.Nullable;

/**
 * A way of stating dates.
 *
 * @param pattern of its words
 * @param meaning of them; null where they are no date, or none that can be worked out
 */
record DateForm(Pattern pattern, Function<Found, @Nullable Dated> meaning) {

    static DateForm of(String pattern, Function<Found, @Nullable Dated> meaning) {
        return new DateForm(Pattern.compile(pattern), meaning);
    }
}
