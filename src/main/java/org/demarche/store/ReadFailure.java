package org.demarche.store;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.demarche.model.Dossier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Turns what can go wrong while a file is read into one sentence: the file, the fault, its place, the remedy. */
public final class ReadFailure {
    private static final int SHOWN = 60;
    private static final int LONGEST = 300;
    private static final int MEGABYTE = 1_000_000;
    private static final String TOO_LARGE = "it is too large for the memory of this program, which can take a file of"
            + " %d MB; give it more memory with the Java option -Xmx, or split the dossier";

    private final String name;
    private final long maxBytes;

    /**
     * @param name of the file, for people
     * @param maxBytes the size of the largest file that is read
     */
    public ReadFailure(String name, long maxBytes) {
        this.name = name;
        this.maxBytes = maxBytes;
    }

    /**
     * The failure for a reason.
     *
     * @param reason what is wrong, where, and what to do, without a full stop
     */
    public DossierException because(String reason) {
        return because(reason, null, null);
    }

    private DossierException because(String reason, @Nullable Place place, @Nullable Throwable cause) {
        return new DossierException("Cannot read " + name + ": " + reason + ".", place, cause);
    }

    DossierException tooLarge() {
        return because(TOO_LARGE.formatted(Math.ceilDiv(maxBytes, MEGABYTE)));
    }

    /** What the system says of the file, in words for people. */
    public DossierException explain(IOException failure) {
        return because(switch (failure) {
            case NoSuchFileException _ -> "there is no such file; check its name and folder";
            case AccessDeniedException _ -> "you may not read it; change its permissions or ask its owner";
            case CharacterCodingException _ -> "it is not UTF-8 text; save it as UTF-8";
            default -> "the disk or network failed (" + reason(failure) + "); try again, or copy it elsewhere";
        }, null, failure);
    }

    /**
     * What made the parser stop.
     *
     * @param ended whether the parser had asked for more than there is
     * @throws CancellationException if it is the wish to stop
     */
    DossierException explain(JacksonException failure, JsonParser parser, boolean ended) {
        Throwable root = root(failure);
        if (root instanceof CancellationException cancelled) {
            throw cancelled;
        }
        Place place = Place.of(failure, parser);
        String reason = switch (failure) {
            case StreamConstraintsException _ -> limit(place, parser);
            case InputCoercionException _ -> place + " is a number that is too large; correct it there";
            case StreamReadException _ when ended && !parser.streamReadContext().inRoot() -> "it breaks off inside "
                    + place + "; the file is cut short, so bring it back from a copy";
            case StreamReadException _ when parser.streamReadContext().inRoot() -> "it is not JSON, the form that a"
                    + " dossier has; choose another file";
            case StreamReadException e -> syntax(e, place);
            case InvalidNullException _ -> missing(place);
            case ValueInstantiationException _ -> root instanceof FormatVersion.Unsupported
                    ? String.valueOf(root.getMessage())
                    : place + ": " + cut(String.valueOf(root.getMessage()), LONGEST) + "; correct it there";
            case UnrecognizedPropertyException _ -> place + " is not a field that this version knows; remove it, or"
                    + " correct its name";
            case InvalidFormatException e when e.getTargetType().isEnum() -> place + ": "
                    + "'" + cut(String.valueOf(e.getValue()), SHOWN) + "' is not one of "
                    + names(e.getTargetType()) + "; correct it there";
            case MismatchedInputException e when isTrailing(e) -> "it goes on at " + place.position()
                    + ", after the dossier's closing brace; remove what follows there";
            case MismatchedInputException e -> wrongType(e, place);
            default -> unreadable(root, place);
        };
        return because(reason, place, failure);
    }

    /** What the system says, without the path that {@code FileSystemException} puts before it. */
    static String reason(IOException failure) {
        String reason = failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
        return reason == null ? failure.getClass().getSimpleName() : reason;
    }

    private String limit(Place place, JsonParser parser) {
        if (parser.currentLocation().getCharOffset() >= maxBytes) {
            return TOO_LARGE.formatted(Math.ceilDiv(maxBytes, MEGABYTE));
        }
        if (parser.streamReadContext().getNestingDepth() >= DossierJson.MAX_NESTING) {
            return "at " + place.position() + " its braces and brackets are nested more than "
                    + DossierJson.MAX_NESTING + " deep, which no dossier needs; choose another file";
        }
        return "at " + place.position() + " it holds a single text, name or number that is too long for any dossier"
                + " (more than " + DossierJson.MAX_TEXT / 1_000_000 + " million characters for a text); split it, or"
                + " choose another file";
    }

    private static String missing(Place place) {
        if (place.path().endsWith("]")) {
            return place + " is null; remove it, or write a value there";
        }
        if (place.path().equals("format")) {
            return "it has no \"format\" number, so it is not a dossier; choose another file";
        }
        return place.parent() + " has no \"" + place.field() + "\"; add it there";
    }

    private static String syntax(StreamReadException failure, Place place) {
        String message = failure.getOriginalMessage();
        if (message.startsWith("Duplicate ")) {
            return place + " is there twice; remove one of them";
        }
        return "at " + place.position() + " it is not JSON: a comma, colon, bracket or quotation mark is missing there"
                + " or one too many; correct it there, or choose another file";
    }

    private static String wrongType(MismatchedInputException failure, Place place) {
        JsonToken found = failure.getCurrentToken();
        return place + " is " + (found == null ? "something else" : JsonNames.of(found)) + " where "
                + JsonNames.of(failure.getTargetType()) + " belongs; correct it there";
    }

    private static String unreadable(Throwable root, Place place) {
        // Decoded in pieces ahead of the parser, so the line is where the piece began.
        return root instanceof CharacterCodingException
                ? "after line " + place.line() + " it is not UTF-8 text; save it as UTF-8"
                : "at " + place.position() + " the disk or network failed (" + root.getMessage()
                        + "); try again, or copy it elsewhere";
    }

    /** Whether something follows the dossier: the one mismatch at the top, since the first token is checked before. */
    private static boolean isTrailing(MismatchedInputException failure) {
        return failure.getPath().isEmpty() && failure.getTargetType() == Dossier.class;
    }

    private static String names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> RecordIntrospector.jsonName((Enum<?>) constant))
                .collect(Collectors.joining(", "));
    }

    /** The beginning of a text that may come from the file, and so be of any length. */
    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length) + "…";
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
