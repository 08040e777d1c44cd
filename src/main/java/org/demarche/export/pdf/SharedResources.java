package org.demarche.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.demarche.export.type.Face;
import org.demarche.paint.Color;

/** What all pages of a document draw on: opacities, gradients and faces, each kept once. */
final class SharedResources {
    private final PDDocument document;
    private final COSDictionary states = new COSDictionary();
    private final COSDictionary shadings = new COSDictionary();
    private final Map<Integer, COSName> opacities = new LinkedHashMap<>();
    private final Map<Integer, COSName> masks = new LinkedHashMap<>();
    private final Map<Long, COSName> gradients = new LinkedHashMap<>();
    private final Map<Face, EmbeddedFace> faces = new EnumMap<>(Face.class);

    SharedResources(PDDocument document) {
        this.document = document;
    }

    /** A graphics state in which all is drawn with an opacity of 0 to 255. */
    COSName opacity(int alpha) {
        return opacities.computeIfAbsent(alpha, _ -> {
            COSDictionary state = new COSDictionary();
            state.setItem(COSName.TYPE, COSName.EXT_G_STATE);
            state.setItem(COSName.CA, new COSFloat(alpha / 255f));
            state.setItem(COSName.CA_NS, new COSFloat(alpha / 255f));
            return named(states, "A" + alpha, state);
        });
    }

    /**
     * A graphics state in which the unit square shows with an opacity that runs from left to right; its place is that
     * of the unit square when the state is set.
     */
    COSName mask(int left, int right) {
        return masks.computeIfAbsent((left << 8) | right, _ -> {
            COSDictionary shading = axial(COSName.DEVICEGRAY, PageContent.numbers(left / 255.0),
                    PageContent.numbers(right / 255.0));
            COSDictionary shadings = new COSDictionary();
            shadings.setItem(COSName.getPDFName("S"), shading);
            COSDictionary resources = new COSDictionary();
            resources.setItem(COSName.SHADING, shadings);
            COSDictionary transparency = new COSDictionary();
            transparency.setItem(COSName.S, COSName.TRANSPARENCY);
            transparency.setItem(COSName.CS, COSName.DEVICEGRAY);
            COSStream group = stream("/S sh\n".getBytes(StandardCharsets.US_ASCII));
            group.setItem(COSName.TYPE, COSName.XOBJECT);
            group.setItem(COSName.SUBTYPE, COSName.FORM);
            group.setItem(COSName.BBOX, PageContent.numbers(0, 0, 1, 1));
            group.setItem(COSName.GROUP, transparency);
            group.setItem(COSName.RESOURCES, resources);
            COSDictionary mask = new COSDictionary();
            mask.setItem(COSName.S, COSName.LUMINOSITY);
            mask.setItem(COSName.G, group);
            COSDictionary state = new COSDictionary();
            state.setItem(COSName.TYPE, COSName.EXT_G_STATE);
            state.setItem(COSName.SMASK, mask);
            return named(states, "M" + left + "_" + right, state);
        });
    }

    /** A shading of the unit square from one colour to another; their opacity is ignored. */
    COSName gradient(Color left, Color right) {
        int from = left.argb() & 0xffffff;
        int to = right.argb() & 0xffffff;
        return gradients.computeIfAbsent(((long) from << 32) | to, _ -> named(shadings,
                "%06x-%06x".formatted(from, to), axial(COSName.DEVICERGB, components(left), components(right))));
    }

    private static COSArray components(Color color) {
        return PageContent.numbers(color.red() / 255.0, color.green() / 255.0, color.blue() / 255.0);
    }

    private static COSDictionary axial(COSName space, COSArray from, COSArray to) {
        COSDictionary function = new COSDictionary();
        function.setInt(COSName.FUNCTION_TYPE, 2);
        function.setItem(COSName.DOMAIN, PageContent.numbers(0, 1));
        function.setItem(COSName.C0, from);
        function.setItem(COSName.C1, to);
        function.setItem(COSName.N, COSInteger.ONE);
        COSDictionary shading = new COSDictionary();
        shading.setInt(COSName.SHADING_TYPE, 2);
        shading.setItem(COSName.COLORSPACE, space);
        shading.setItem(COSName.COORDS, PageContent.numbers(0, 0, 1, 0));
        shading.setItem(COSName.FUNCTION, function);
        COSArray extend = new COSArray();
        extend.add(COSBoolean.TRUE);
        extend.add(COSBoolean.TRUE);
        shading.setItem(COSName.EXTEND, extend);
        return shading;
    }

    /** The bundled face, embedded with the glyphs that are asked of it. */
    EmbeddedFace face(Face face) {
        return faces.computeIfAbsent(face, EmbeddedFace::new);
    }

    /** Everything that was asked for, for all pages; to be called once, after the last page. */
    PDResources finish() throws IOException {
        COSDictionary fonts = new COSDictionary();
        for (EmbeddedFace face : faces.values()) {
            fonts.setItem(face.name(), face.font(this));
        }
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.EXT_G_STATE, states);
        resources.setItem(COSName.SHADING, shadings);
        resources.setItem(COSName.FONT, fonts);
        return new PDResources(resources);
    }

    /** A compressed stream of the document. */
    COSStream stream(byte[] content) {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written", e);
        }
        return stream;
    }

    private static COSName named(COSDictionary all, String name, COSDictionary one) {
        COSName key = COSName.getPDFName(name);
        all.setItem(key, one);
        return key;
    }
}
