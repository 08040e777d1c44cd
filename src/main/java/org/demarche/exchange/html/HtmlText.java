package org.demarche.exchange.html;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Sees to it that each code point of a page is read as it is, as far as HTML can have it. */
final class HtmlText {
    /** U+0000, and halves of surrogate pairs that stand alone. */
    private static final Pattern IMPOSSIBLE = Pattern.compile("[\\x{0}\\x{D800}-\\x{DFFF}]");

    private HtmlText() {}

    /**
     * Replaces what no page can hold by U+FFFD.
     *
     * @return how many characters were replaced
     */
    static int replaceImpossible(Document page) {
        int[] replaced = {0};
        page.traverse((node, _) -> {
            switch (node) {
                case TextNode text when isImpossible(text.getWholeText()) ->
                        text.text(replace(text.getWholeText(), replaced));
                case DataNode data when isImpossible(data.getWholeData()) ->
                        data.setWholeData(replace(data.getWholeData(), new int[1]));
                case Element element -> {
                    for (Attribute attribute : element.attributes()) {
                        if (isImpossible(attribute.getValue())) {
                            attribute.setValue(replace(attribute.getValue(), replaced));
                        }
                    }
                }
                default -> { }
            }
        });
        return replaced[0];
    }

    private static boolean isImpossible(String text) {
        return IMPOSSIBLE.matcher(text).find();
    }

    private static String replace(String text, int[] replaced) {
        return IMPOSSIBLE.matcher(text).replaceAll(_ -> {
            replaced[0]++;
            return "\uFFFD";
        });
    }

    /**
     * Writes a page in UTF-8.
     *
     * @param out stays open
     */
    static void write(Document page, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        // A parser would read a plain carriage return as a line feed. There is none in the style and the scripts.
        writer.write(page.outerHtml().replace("\r", "&#13;"));
        writer.write('\n');
        writer.flush();
    }
}
