package org.demarche.text.news;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The news agencies of the world, by the names under which texts credit them. */
public final class Agencies {
    /** Any of them, as part of a pattern that ignores case. */
    static final String ANY = "(?:Reuters|The Associated Press|Associated Press|AP|Agence France-Presse|AFP|UPI"
            + "|United Press International|DPA|ANSA|EFE|ITAR-TASS|TASS|Interfax|RIA Novosti|Xinhua|PTI"
            + "|Press Trust of India|IANS|ANI|Kyodo(?: News)?|Yonhap|Bloomberg(?: News)?|CNN|Press Association|PA Media"
            + "|The Canadian Press|AAP|Anadolu(?: Agency)?|SANA|MENA|Agencies|News agencies|Wire reports)";
    private static final Pattern NAME = Pattern.compile(ANY, Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> SHORT = Map.of(
            "the associated press", "AP",
            "associated press", "AP",
            "agence france-presse", "AFP",
            "united press international", "UPI",
            "press trust of india", "PTI",
            "reuters", "Reuters");

    private Agencies() {}

    /** Whether a name is that of an agency. */
    public static boolean is(String name) {
        return NAME.matcher(name.strip()).matches();
    }

    /** The name under which an agency is usually credited. */
    static String usual(String name) {
        return SHORT.getOrDefault(name.strip().toLowerCase(Locale.ROOT), name.strip());
    }

    /** The agency with which a byline ends ("Ann Miller, Reuters"); null for none. */
    static @Nullable String endOf(String byline) {
        int cut = Math.max(byline.lastIndexOf(','), Math.max(byline.lastIndexOf('|'), byline.lastIndexOf('/')));
        String last = byline.substring(cut + 1).strip();
        return cut >= 0 && is(last) ? last : null;
    }
}
