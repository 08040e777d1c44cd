package org.demarche.store;

import java.io.Serial;
import org.demarche.model.Dossier;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads the version of the format, and stops at one that this program does not know before other things go wrong. */
final class FormatVersion extends StdScalarDeserializer<Integer> {

    /** Says that a dossier is of a version that cannot be read. */
    static final class Unsupported extends IllegalArgumentException {
        @Serial
        private static final long serialVersionUID = 1L;

        Unsupported(String message) {
            super(message);
        }
    }

    FormatVersion() {
        super(Integer.class);
    }

    @Override
    public Integer deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
            return (Integer) context.handleUnexpectedToken(int.class, parser);
        }
        String version = parser.getString();
        if (version.equals(String.valueOf(Dossier.FORMAT))) {
            return Dossier.FORMAT;
        }
        boolean never = version.startsWith("-") || version.equals("0");
        throw context.instantiationException(Integer.class, new Unsupported(never
                ? "its format is " + version + ", which no version of Demarche has written; write "
                        + Dossier.FORMAT + " there if it is a dossier"
                : "it was written by a later version of Demarche (its format is " + version
                        + ", this version reads format " + Dossier.FORMAT + "); update Demarche to open it"));
    }
}
