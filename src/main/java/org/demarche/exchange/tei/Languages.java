package org.demarche.exchange.tei;

import java.util.regex.Pattern;

/** What XML takes for the name of a language (BCP 47). */
final class Languages {
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*");

    private Languages() {}

    static boolean tag(String language) {
        return TAG.matcher(language).matches();
    }
}
