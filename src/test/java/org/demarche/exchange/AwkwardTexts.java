package org.demarche.exchange;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.NullUnmarked;

/** Texts that formats are known to spoil, of Unicode characters that XML 1.0 allows. */
@NullUnmarked // jqwik's generators do not say what may be null
public final class AwkwardTexts {
    private AwkwardTexts() {}

    /** With every line end, tabs and spaces at the edges; now and then empty. */
    public static Arbitrary<String> all() {
        Arbitrary<String> piece = Arbitraries.oneOf(
                Arbitraries.of("\"", "\"\"", "'", ";", ",", "\t", "\r\n", "\n", "\r", "\n\n", " ", "  ", "\u00A0",
                        "\u2028", "\u0085", "\uFEFF", "\u00AD", "\u200B"),
                Arbitraries.of("=1+2", "+", "-", "@SUM(A1)", "'=", "|", "\\", "\\n", "\\,", "null", "NULL", "TRUE",
                        "1e5", "007", "2011-10-04", "_x000D_", "_x0041_", "%41", "{\"a\":1}", "${x}"),
                Arbitraries.of("<b>", "</script>", "&amp;", "&", "&#65;", "]]>", "-->", "<!--", "*", "_", "**", "#",
                        "# ", "- ", "1. ", "`", "[x](y)", "![", "> ", "~~", "    ", "===", "---",
                        "<http://a.example>", "^", "$"),
                Arbitraries.of("🕊️", "👩‍👩‍👧‍👦", "🇸🇾", "𝒜", "e\u0301", "\u0301", "é", "ﬁ", "ß", "İ", "سوريا",
                        "قال: «لا»", "\u202E", "\u200F", "\u2066", "\u2069", "Россия", "«Нет»", "“quoted”", "安理会",
                        "…", "[…]"),
                Arbitraries.of("We shall not sign", "the Council", "peace", "a", "talks "),
                Arbitraries.strings().all().ofMaxLength(4).filter(AwkwardTexts::inXml));
        return piece.list().ofMaxSize(5).map(pieces -> String.join("", pieces));
    }

    /** The same without carriage returns, which formats with one kind of line end cannot tell from line feeds. */
    public static Arbitrary<String> withoutReturns() {
        return all().map(text -> text.replace('\r', ' '));
    }

    /** Whether XML 1.0 allows each character. */
    private static boolean inXml(String text) {
        return text.codePoints().allMatch(c -> c == '\t' || c == '\n' || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000);
    }
}
