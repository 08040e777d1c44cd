package org.demarche.store.articles;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Recognises what is no text: by the first bytes of well-known formats, else by characters that no text has. */
final class ForeignFormat {
    private static final String SAVE_AS_TEXT = "save its text as plain text or HTML, and choose that file";
    private static final String NO_TEXT = "choose the file with the article's text";
    private static final List<ForeignFormat> KNOWN = List.of(
            new ForeignFormat("it is a PDF file; " + SAVE_AS_TEXT, '%', 'P', 'D', 'F', '-'),
            new ForeignFormat("it is a word processor's document or an archive; " + SAVE_AS_TEXT, 'P', 'K', 3, 4),
            new ForeignFormat("it is a word processor's document; " + SAVE_AS_TEXT, 0xD0, 0xCF, 0x11, 0xE0),
            new ForeignFormat("it is a Rich Text document; " + SAVE_AS_TEXT, '{', '\\', 'r', 't', 'f'),
            new ForeignFormat("it is a picture; " + NO_TEXT, 0x89, 'P', 'N', 'G'),
            new ForeignFormat("it is a picture; " + NO_TEXT, 0xFF, 0xD8, 0xFF),
            new ForeignFormat("it is a picture; " + NO_TEXT, 'G', 'I', 'F', '8'),
            new ForeignFormat("it is a compressed file; unpack it, and choose what is in it", 0x1F, 0x8B));
    /** One in this many characters may be a stray control character. */
    private static final int STRAY = 200;

    private final String sentence;
    private final int[] start;

    private ForeignFormat(String sentence, int... start) {
        this.sentence = sentence;
        this.start = start;
    }

    /** What the bytes are and what to do about it, if they are of a known format that is no text. */
    static @Nullable String of(byte[] bytes) {
        return KNOWN.stream()
                .filter(format -> Decoding.starts(bytes, format.start))
                .map(format -> format.sentence)
                .findFirst()
                .orElse(null);
    }

    /** Whether decoded bytes cannot have been a text. */
    static boolean isBinary(String text) {
        long strays = text.chars().filter(c -> (c < ' ' && !Character.isWhitespace(c)) || c == 0xFFFD).count();
        return text.indexOf('\0') >= 0 || strays * STRAY > text.length();
    }
}
