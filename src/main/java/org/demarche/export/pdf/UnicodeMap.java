package org.demarche.export.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** Writes what the codes of a font mean, as a CMap (ISO 32000-1, 9.10.3). */
final class UnicodeMap {
    /** The most entries of one section. */
    private static final int SECTION = 100;

    private UnicodeMap() {}

    /** A CMap for codes of two bytes. */
    static byte[] of(List<String> textsFromOne) {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <ffff>
                endcodespacerange
                """);
        HexFormat hex = HexFormat.of();
        for (int from = 0; from < textsFromOne.size(); from += SECTION) {
            int to = Math.min(from + SECTION, textsFromOne.size());
            map.append(to - from).append(" beginbfchar\n");
            for (int i = from; i < to; i++) {
                map.append('<').append(hex.toHexDigits((short) (i + 1))).append("> <")
                        .append(hex.formatHex(textsFromOne.get(i).getBytes(StandardCharsets.UTF_16BE))).append(">\n");
            }
            map.append("endbfchar\n");
        }
        map.append("""
                endcmap
                CMapName currentdict /CMap defineresource pop
                end
                end
                """);
        return map.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
