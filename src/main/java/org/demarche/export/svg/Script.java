package org.demarche.export.svg;

import java.lang.Character.UnicodeScript;

/** Tells of what language a text cannot be. */
final class Script {
    private Script() {}

    /**
     * The language of a text as far as its script tells, as a BCP 47 tag: {@code und-Arab}. Empty where Latin letters
     * stand in it, or several scripts, or one that the bundled faces do not have.
     */
    static String language(String text) {
        String language = "";
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            if (Character.isLetter(c)) {
                String tag = switch (UnicodeScript.of(c)) {
                    case ARABIC -> "und-Arab";
                    case CYRILLIC -> "und-Cyrl";
                    case GREEK -> "und-Grek";
                    default -> "";
                };
                if (tag.isEmpty() || !(language.isEmpty() || language.equals(tag))) {
                    return "";
                }
                language = tag;
            }
            i += Character.charCount(c);
        }
        return language;
    }
}
