package org.demarche.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.demarche.export.type.Face;

/**
 * A bundled face as a font of a PDF file, with those of its glyphs that are used.
 *
 * <p>PDFBox numbers the characters of a font by their glyphs. But shaped Arabic uses one glyph for several characters,
 * told apart by dots that are glyphs of their own. So a character code here stands for a glyph <em>and</em> the text
 * that it means at its place; each code says its text to those who search and copy.
 */
final class EmbeddedFace {
    /** Without the tables for shaping and naming, which are of no use to fixed glyphs. */
    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm");
    private static final int MOST_CODES = 0xffff;

    private record Meaning(int glyph, String text) {}

    private final COSName name;
    private final TrueTypeFont file;
    private final double unit;
    private final Map<Meaning, Integer> codes = new HashMap<>();
    private final List<Meaning> meanings = new ArrayList<>();

    EmbeddedFace(Face face) {
        name = COSName.getPDFName(face.name());
        try {
            file = new TTFParser().parse(new RandomAccessReadBuffer(face.bytes()));
            unit = 1.0 / file.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException("the program's font for " + face + " cannot be read", e);
        }
    }

    /** The name of the font in the resources. */
    COSName name() {
        return name;
    }

    /**
     * The code of a glyph that stands for a text.
     *
     * @return -1 if there is none left: 65,535 are in use
     */
    int code(int glyph, String text) {
        Meaning meaning = new Meaning(glyph, text);
        Integer code = codes.get(meaning);
        if (code != null) {
            return code;
        }
        if (meanings.size() == MOST_CODES) {
            return -1;
        }
        meanings.add(meaning);
        codes.put(meaning, meanings.size());
        return meanings.size();
    }

    /** How far a glyph moves the pen, in sizes of the text. */
    double advance(int glyph) {
        try {
            return file.getAdvanceWidth(glyph) * unit;
        } catch (IOException e) {
            throw new UncheckedIOException("the widths of a font cannot be read", e);
        }
    }

    /**
     * The character that a glyph looks like: that of an opening bracket is a closing one where text runs from right to
     * left, and those who turn the text round expect what it looks like.
     *
     * @param otherwise where it looks like none
     */
    String shape(int glyph, String otherwise) {
        try {
            List<Integer> characters = file.getUnicodeCmapLookup().getCharCodes(glyph);
            return characters == null || characters.isEmpty() ? otherwise : Character.toString(characters.getFirst());
        } catch (IOException e) {
            throw new UncheckedIOException("the characters of a font cannot be read", e);
        }
    }

    /** The glyph of a space. */
    int space() {
        try {
            return file.getUnicodeCmapLookup().getGlyphId(' ');
        } catch (IOException e) {
            throw new UncheckedIOException("the characters of a font cannot be read", e);
        }
    }

    /** The font; no codes can be asked for afterwards. */
    COSDictionary font(SharedResources resources) throws IOException {
        TTFSubsetter subsetter = new TTFSubsetter(file, TABLES);
        TreeSet<Integer> glyphs = new TreeSet<>();
        meanings.forEach(meaning -> glyphs.add(meaning.glyph()));
        subsetter.addGlyphIds(glyphs);
        Map<Integer, Integer> kept = new HashMap<>();
        subsetter.getGIDMap().forEach((subset, original) -> kept.put(original, subset));
        String baseName = tag() + "+" + file.getNaming().getPostScriptName();
        subsetter.setPrefix(tag() + "+");
        ByteArrayOutputStream program = new ByteArrayOutputStream();
        subsetter.writeToStream(program);

        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        descendant.setName(COSName.BASE_FONT, baseName);
        descendant.setItem(COSName.CIDSYSTEMINFO, system());
        descendant.setItem(COSName.FONT_DESC, descriptor(baseName, embedded(program.toByteArray(), resources)));
        descendant.setItem(COSName.W, widths());
        descendant.setItem(COSName.CID_TO_GID_MAP, resources.stream(glyphsByCode(kept)));

        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, baseName);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        font.setItem(COSName.TO_UNICODE, resources.stream(
                UnicodeMap.of(meanings.stream().map(Meaning::text).toList())));
        return font;
    }

    private static COSStream embedded(byte[] program, SharedResources resources) {
        COSStream stream = resources.stream(program);
        stream.setInt(COSName.LENGTH1, program.length);
        return stream;
    }

    private static COSDictionary system() {
        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        return system;
    }

    private COSDictionary descriptor(String baseName, COSStream program) throws IOException {
        HeaderTable head = file.getHeader();
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, baseName);
        // Its characters are those of no standard encoding.
        descriptor.setInt(COSName.FLAGS, 4);
        descriptor.setItem(COSName.FONT_BBOX, PageContent.numbers(thousandths(head.getXMin()),
                thousandths(head.getYMin()), thousandths(head.getXMax()), thousandths(head.getYMax())));
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, thousandths(file.getHorizontalHeader().getAscender()));
        descriptor.setInt(COSName.DESCENT, thousandths(file.getHorizontalHeader().getDescender()));
        descriptor.setInt(COSName.CAP_HEIGHT, thousandths(file.getOS2Windows().getCapHeight()));
        descriptor.setInt(COSName.STEM_V, file.getOS2Windows().getWeightClass() / 5);
        descriptor.setItem(COSName.FONT_FILE2, program);
        return descriptor;
    }

    private int thousandths(double units) {
        return (int) Math.round(units * unit * 1000);
    }

    /** The widths of all codes, which follow each other from 1. */
    private COSArray widths() {
        COSArray widths = new COSArray();
        for (Meaning meaning : meanings) {
            widths.add(new COSFloat((float) (Math.rint(advance(meaning.glyph()) * 1e6) / 1e3)));
        }
        COSArray all = new COSArray();
        all.add(COSInteger.ONE);
        all.add(widths);
        return all;
    }

    private byte[] glyphsByCode(Map<Integer, Integer> kept) {
        ByteBuffer map = ByteBuffer.allocate(2 * (meanings.size() + 1));
        map.putShort((short) 0);
        for (Meaning meaning : meanings) {
            map.putShort((short) (int) kept.getOrDefault(meaning.glyph(), 0));
        }
        return map.array();
    }

    /** Six letters that tell this selection of glyphs from others. */
    private String tag() {
        long hash = meanings.hashCode() & 0xffffffffL;
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + hash % 26));
            hash /= 26;
        }
        return tag.toString();
    }
}
