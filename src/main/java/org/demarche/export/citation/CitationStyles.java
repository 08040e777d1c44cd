package org.demarche.export.citation;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The styles that come with the program, and those that a person has as files. */
public final class CitationStyles {
    /** The style with which everybody begins: Harvard, as British universities teach it. */
    public static final String USUAL = "harvard-cite-them-right";

    private static final String ENDING = ".csl";
    private static final List<String> SLUGS = List.of("apa", "american-political-science-association",
            "american-sociological-association", "chicago-author-date", "chicago-notes-bibliography", USUAL, "ieee",
            "iso690-author-date-en", "mhra-notes", "modern-language-association", "new-harts-rules-notes",
            "nlm-citation-sequence", "oscola");

    private CitationStyles() {}

    /** Those that come with the program, in the order of their titles; they are read when first asked for. */
    public static List<CitationStyle> bundled() {
        return Bundled.ALL;
    }

    /** The style that comes with the program under that name. */
    public static Optional<CitationStyle> named(String name) {
        return Bundled.ALL.stream().filter(style -> style.name().equals(name)).findFirst();
    }

    /**
     * The style that comes with the program under that name, or the one in the file of that name.
     *
     * @param name ends in {@code .csl} for a file
     * @throws CitationException if there is none, or the file is no style that can be used
     */
    public static CitationStyle find(String name) throws CitationException {
        Optional<CitationStyle> known = named(name);
        if (known.isPresent()) {
            return known.get();
        }
        if (name.endsWith(ENDING)) {
            return load(Path.of(name));
        }
        throw new CitationException("There is no citation style '" + name + "'; choose one of "
                + String.join(", ", SLUGS) + ", or name a .csl file.", null);
    }

    /**
     * Reads a style.
     *
     * @throws CitationException if it cannot be read, is no style, or only refers to a style that is not there
     */
    public static CitationStyle load(Path file) throws CitationException {
        String xml;
        try {
            xml = Files.readString(file);
        } catch (NoSuchFileException _) {
            throw new CitationException("There is no file " + file + ".", null);
        } catch (CharacterCodingException e) {
            throw new CitationException(file + " is not a citation style: it is not text in UTF-8.", e);
        } catch (IOException e) {
            throw new CitationException(file + " cannot be read: " + e.getMessage() + ".", e);
        }
        StyleHead head = StyleHead.read(xml, file.toString());
        @Nullable String parent = head.parent();
        if (parent == null) {
            return head.style(file.toString(), xml);
        }
        return parent(file, head, parent);
    }

    /** A dependent style is a name for another, which stands beside it or comes with the program. */
    private static CitationStyle parent(Path file, StyleHead head, String parent) throws CitationException {
        Path beside = file.resolveSibling(parent + ENDING);
        Optional<CitationStyle> known = named(parent);
        if (known.isEmpty() && (Files.notExists(beside) || beside.equals(file))) {
            throw new CitationException(file + " only says that “" + head.title() + "” is the style “" + parent
                    + "” under another name; put " + parent + ENDING + " into the same folder.", null);
        }
        CitationStyle style = known.isPresent() ? known.get() : independent(beside, file);
        return new CitationStyle(file.toString(), head.title(), style.kind(), style.bibliography(), style.xml());
    }

    private static CitationStyle independent(Path beside, Path file) throws CitationException {
        try {
            String xml = Files.readString(beside);
            StyleHead head = StyleHead.read(xml, beside.toString());
            if (head.parent() != null) {
                throw new CitationException(file + " refers to " + beside + ", which itself only refers to “"
                        + head.parent() + "”; use that style instead.", null);
            }
            return head.style(file.toString(), xml);
        } catch (IOException e) {
            throw new CitationException(beside + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    /** Read once, when first asked for. */
    private static final class Bundled {
        static final List<CitationStyle> ALL = SLUGS.stream()
                .map(slug -> {
                    try {
                        String xml = CitationAssets.read(slug + ENDING);
                        return StyleHead.read(xml, slug).style(slug, xml);
                    } catch (CitationException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .sorted((a, b) -> a.title().compareToIgnoreCase(b.title()))
                .toList();

        private Bundled() {}
    }
}
