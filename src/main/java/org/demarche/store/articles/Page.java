package org.demarche.store.articles;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** An HTML page as a source document. */
final class Page {
    /** What may stand before the first tag of a page. */
    private static final Pattern PROLOGUE = Pattern.compile("\\A(?:\\s+|<\\?[^>]*>|<!--(?s:.*?)-->)*+");
    private static final Pattern OPENING =
            Pattern.compile("\\G<(?:!doctype\\s+html|html|head|body)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKUP =
            Pattern.compile("<(?:p|div|article|section|h1|br|span|meta|title)\\b[^<>]*>", Pattern.CASE_INSENSITIVE);

    private Page() {}

    /** Whether a text is HTML: it begins like a page, or is named so and has markup. */
    static boolean looksLike(String text, String name) {
        var prologue = PROLOGUE.matcher(text);
        int start = prologue.lookingAt() ? prologue.end() : 0;
        if (OPENING.matcher(text).find(start)) {
            return true;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        boolean named = lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml");
        return named && MARKUP.matcher(text).find();
    }

    static SourceDocument read(String name, Decoding decoded) {
        Document page = Parser.htmlParser().setTrackPosition(true).parseInput(decoded.text(), "");
        PageFacts facts = PageFacts.of(page);
        var furnishing = new Furnishing();
        PageText text = PageText.of(ArticleElement.of(page, furnishing), furnishing, decoded.text());
        return new SourceDocument(name, text.text(), Form.HTML, text.toFile(), decoded.text(),
                decoded.charset().name(), facts);
    }
}
