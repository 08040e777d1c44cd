package org.demarche.export.svg;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.demarche.export.type.Face;

/** The bundled faces inside a file, so that text looks the same wherever it is opened. */
final class FontStyles {
    /** Not those that tell how shapes join and kern: they name shapes by numbers, which are others in a subset. */
    private static final List<String> TABLES = List.of("OS/2", "cmap", "cvt ", "fpgm", "gasp", "glyf", "head", "hhea",
            "hmtx", "loca", "maxp", "name", "post", "prep");

    private FontStyles() {}

    /**
     * A style sheet with a face for each that is used. Inter has the shapes of the characters that are used; Arabic
     * faces are whole, since browsers need their tables to join letters.
     *
     * @param characters the code points that are set in each face
     */
    static String css(Map<Face, NavigableSet<Integer>> characters) throws IOException {
        StringBuilder css = new StringBuilder();
        for (Map.Entry<Face, NavigableSet<Integer>> used : characters.entrySet()) {
            Face face = used.getKey();
            if (face.bundled()) {
                byte[] font = face == Face.ARABIC_REGULAR || face == Face.ARABIC_SEMI_BOLD ? face.bytes()
                        : subset(face, used.getValue());
                css.append("@font-face { font-family: \"").append(face.family()).append("\"; font-weight: ")
                        .append(face.weight()).append("; src: url(\"data:font/ttf;base64,")
                        .append(Base64.getEncoder().encodeToString(font)).append("\") format(\"truetype\"); }\n");
            }
        }
        return css.toString();
    }

    private static byte[] subset(Face face, NavigableSet<Integer> characters) throws IOException {
        try (TrueTypeFont whole = new TTFParser().parse(new RandomAccessReadBuffer(face.bytes()))) {
            TTFSubsetter subsetter = new TTFSubsetter(whole, TABLES);
            characters.forEach(subsetter::add);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            subsetter.writeToStream(out);
            return out.toByteArray();
        }
    }
}
