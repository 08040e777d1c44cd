package org.demarche.exchange.tables;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Constants as words of a cell: "responds to". */
final class Words {
    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The constant of these words, whatever their case; null where there is none. */
    static <E extends Enum<E>> @Nullable E read(String words, E[] constants) {
        String name = words.strip().replace(' ', '_').replace('-', '_');
        return Arrays.stream(constants).filter(constant -> constant.name().equalsIgnoreCase(name)).findFirst()
                .orElse(null);
    }
}
