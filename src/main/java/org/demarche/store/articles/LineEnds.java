package org.demarche.store.articles;

/** Makes every line of a plain text end with a line feed, whatever system wrote it. */
final class LineEnds {
    private LineEnds() {}

    static SourceDocument document(String name, Decoding decoded) {
        String file = decoded.text();
        int length = file.codePointCount(0, file.length());
        String charset = decoded.charset().name();
        if (file.indexOf('\r') < 0) {
            return new SourceDocument(name, file, Form.PLAIN, OffsetMap.identity(length), file, charset, null);
        }
        var text = new StringBuilder(file.length());
        var map = new OffsetMap.Builder();
        int offset = 0;
        for (int i = 0; i < file.length();) {
            int c = file.codePointAt(i);
            boolean pair = c == '\r' && i + 1 < file.length() && file.charAt(i + 1) == '\n';
            int width = pair ? 2 : 1;
            text.appendCodePoint(c == '\r' ? '\n' : c);
            map.add(offset, offset + width);
            offset += width;
            i += pair ? 2 : Character.charCount(c);
        }
        return new SourceDocument(name, text.toString(), Form.PLAIN, map.build(length), file, charset, null);
    }
}
