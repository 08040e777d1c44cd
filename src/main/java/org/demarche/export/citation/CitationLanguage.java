package org.demarche.export.citation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A language in which references are written: "accessed", "and", the names of months, the order of dates, the marks
 * around titles.
 *
 * @param tag in BCP 47, for example "en-GB"
 */
public record CitationLanguage(String tag) {
    /** British English. */
    public static final CitationLanguage USUAL = new CitationLanguage("en-GB");

    private static final List<CitationLanguage> ALL = Stream.of("af-ZA", "ar", "bal-PK", "bg-BG", "brh-PK", "ca-AD",
                    "cs-CZ", "cy-GB", "da-DK", "de-AT", "de-CH", "de-DE", "el-GR", "en-GB", "en-US", "es-CL", "es-ES",
                    "es-MX", "et-EE", "eu", "fa-IR", "fi-FI", "fr-CA", "fr-FR", "gl-ES", "he-IL", "hi-IN", "hr-HR",
                    "hu-HU", "id-ID", "is-IS", "it-IT", "ja-JP", "km-KH", "ko-KR", "la", "lij-IT", "lt-LT", "lv-LV",
                    "mn-MN", "ms-MY", "nb-NO", "nl-NL", "nn-NO", "pa-PK", "pl-PL", "pt-BR", "pt-PT", "ro-RO", "ru-RU",
                    "sk-SK", "sl-SI", "sr-Cyrl-RS", "sr-Latn-RS", "sv-SE", "th-TH", "tr-TR", "uk-UA", "vi-VN", "zh-CN",
                    "zh-TW")
            .map(CitationLanguage::new)
            .sorted(Comparator.comparing(CitationLanguage::name))
            .toList();

    /** All that come with the program, in the order of their names. */
    public static List<CitationLanguage> all() {
        return ALL;
    }

    /**
     * The language of a tag; a tag without a country stands for the first that has one ("de" for German in Germany).
     *
     * @throws CitationException if it does not come with the program
     */
    public static CitationLanguage find(String tag) throws CitationException {
        @Nullable String usual = switch (tag.toLowerCase(Locale.ROOT)) {
            case "en" -> "en-GB";
            case "de" -> "de-DE";
            case "es" -> "es-ES";
            case "fr" -> "fr-FR";
            case "pt" -> "pt-PT";
            case "zh" -> "zh-CN";
            default -> null;
        };
        String wanted = usual == null ? tag : usual;
        return ALL.stream().filter(one -> one.tag.equalsIgnoreCase(wanted))
                .findFirst()
                .or(() -> ALL.stream().filter(one -> one.tag.toLowerCase(Locale.ROOT)
                        .startsWith(wanted.toLowerCase(Locale.ROOT) + "-")).findFirst())
                .orElseThrow(() -> new CitationException("References cannot be written in the language '" + tag
                        + "'; use a tag such as en-GB, en-US, fr-FR or ar.", null));
    }

    /** The name in English, for example "English (United Kingdom)". */
    public String name() {
        return Locale.forLanguageTag(tag).getDisplayName(Locale.UK);
    }

    /** The words of the language, in CSL. */
    String xml() {
        return CitationAssets.read("locales-" + tag + ".xml");
    }

    /** How a paragraph is named before its number, for example "para.". */
    static String paragraph(String xml) {
        Element term = Jsoup.parse(xml, "", Parser.xmlParser())
                .selectFirst("term[name=paragraph][form=short]:not([match])");
        Element single = term == null ? null : term.selectFirst("single");
        return single == null ? term == null ? "para." : term.text() : single.text();
    }
}
