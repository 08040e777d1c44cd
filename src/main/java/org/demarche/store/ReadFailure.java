package org.demarche.store;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Turns what can go wrong while a file is read into one sentence: the file, the fault, its place, the remedy. */
final class ReadFailure {
    private static final int SHOWN = 60;

    private final String name;
    private final long maxBytes;

    ReadFailure(String name, long maxBytes) {
        this.name = name;
        this.maxBytes = maxBytes;
    }

    DossierException because(String reason) {
        return because(reason, null, null);
    }

    private DossierException because(String reason, @Nullable Place place, @Nullable Throwable cause) {
        return new DossierException("Cannot read " + name + ": " + reason + ".", place, cause);
    }

    DossierException tooLarge(long bytes) {
        return because("it is too large for the memory of this program (" + megabytes(bytes) + ", at most "
                + megabytes(maxBytes) + "); start the program with more memory, for example with the Java option -Xmx"
                + Math.max(1, Math.ceilDiv(bytes * 4, 1L << 30)) + "g");
    }

    DossierException explain(IOException failure) {
        return because(switch (failure) {
            case NoSuchFileException _ -> "there is no such file; check its name and folder";
            case AccessDeniedException _ -> "you may not read it; change its permissions or ask its owner";
            case CharacterCodingException _ -> "it is not UTF-8 text; save it as UTF-8";
            default -> "the disk or network failed (" + failure.getMessage() + "); try again, or copy it elsewhere";
        }, null, failure);
    }

    /**
     * What made the parser stop.
     *
     * @throws CancellationException if it is the wish to stop
     */
    DossierException explain(JacksonException failure, JsonParser parser) {
        Throwable root = root(failure);
        if (root instanceof CancellationException cancelled) {
            throw cancelled;
        }
        Place place = Place.of(failure);
        String reason = switch (failure) {
            case StreamConstraintsException _ -> limit(place, parser);
            case UnexpectedEndOfInputException _ -> "it breaks off inside " + place
                    + "; the file is cut short, so bring it back from a copy";
            case StreamReadException e -> syntax(e, place, parser);
            case InvalidNullException _ -> missing(place);
            case ValueInstantiationException _ -> root instanceof FormatVersion.Unsupported
                    ? String.valueOf(root.getMessage())
                    : place + ": " + root.getMessage() + "; correct it there";
            case InvalidFormatException e when e.getTargetType().isEnum() -> place + ": "
                    + shown(String.valueOf(e.getValue())) + " is not one of "
                    + names(e.getTargetType()) + "; correct it there";
            case MismatchedInputException _ when isTrailing(place, parser) -> "it goes on at " + place.position()
                    + ", after the dossier's closing brace; remove what follows there";
            case MismatchedInputException e -> wrongType(e, place);
            default -> unreadable(root, place);
        };
        return because(reason, place, failure);
    }

    private String limit(Place place, JsonParser parser) {
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

    private static String syntax(StreamReadException failure, Place place, JsonParser parser) {
        String message = failure.getOriginalMessage();
        if (message.startsWith("Duplicate ")) {
            return place + " has the field \"" + parser.currentName() + "\" twice; remove one of them";
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
        return "at " + place.position() + " " + (root instanceof CharacterCodingException
                ? "it is not UTF-8 text; save it as UTF-8" : "the disk or network failed (" + root.getMessage()
                        + "); try again, or copy it elsewhere");
    }

    private static boolean isTrailing(Place place, JsonParser parser) {
        return place.path().isEmpty() && parser.streamReadContext().inRoot();
    }

    private static String names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> RecordIntrospector.jsonName((Enum<?>) constant))
                .collect(Collectors.joining(", "));
    }

    private static String shown(String value) {
        return "'" + (value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…") + "'";
    }

    private static String megabytes(long bytes) {
        return Math.ceilDiv(bytes, 1_000_000) + " MB";
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
