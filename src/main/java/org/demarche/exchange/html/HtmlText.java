package org.demarche.exchange.html;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Writes the text of a page so that each code point of it is read as it is, as far as HTML can have it. */
final class HtmlText {
    private static final char REPLACEMENT = '\uFFFD';

    private HtmlText() {}

    /**
     * Writes a page in UTF-8.
     *
     * @param out stays open
     * @return how many characters are in no HTML (U+0000 and halves of surrogate pairs) and were replaced
     */
    static int write(String html, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        int replaced = 0;
        int done = 0;
        for (int i = 0; i < html.length(); i++) {
            char unit = html.charAt(i);
            boolean pair = Character.isHighSurrogate(unit) && i + 1 < html.length()
                    && Character.isLowSurrogate(html.charAt(i + 1));
            boolean impossible = unit == 0 || Character.isSurrogate(unit) && !pair;
            if (impossible || unit == '\r') {
                writer.write(html, done, i - done);
                // A parser would read the plain sign as a line feed.
                writer.write(impossible ? Character.toString(REPLACEMENT) : "&#13;");
                replaced += impossible ? 1 : 0;
                done = i + 1;
            }
            i += pair ? 1 : 0;
        }
        writer.write(html, done, html.length() - done);
        writer.flush();
        return replaced;
    }
}
