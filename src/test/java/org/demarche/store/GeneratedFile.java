package org.demarche.store;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.demarche.model.Dossier;
import org.demarche.testing.GeneratedDossier;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes a {@link GeneratedDossier} to a file, byte for byte as the program does, without holding it in memory. */
public final class GeneratedFile {
    private static final JsonMapper MAPPER = DossierJson.mapper(Long.MAX_VALUE);

    private GeneratedFile() {}

    /** Takes a file name and a number of events. */
    public static void main(String[] args) throws IOException {
        write(new GeneratedDossier(1, Integer.parseInt(args[1])), Path.of(args[0]));
    }

    /** Replaces the file. */
    public static void write(GeneratedDossier dossier, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            write(dossier, out);
        }
    }

    static void write(GeneratedDossier dossier, Writer out) throws IOException {
        try (JsonGenerator json = MAPPER.createGenerator(out)) {
            json.writeStartObject();
            json.writeName("format");
            json.writeNumber(Dossier.FORMAT);
            json.writeName("title");
            json.writeString(dossier.title());
            list(json, "sides", dossier.sides().stream());
            list(json, "kinds", dossier.kinds().stream());
            list(json, "articles", dossier.articles());
            list(json, "speakers", dossier.speakers().stream());
            list(json, "events", dossier.events());
            list(json, "quotes", dossier.quotes());
            list(json, "relations", dossier.relations());
            json.writeEndObject();
        }
        out.write('\n');
    }

    private static void list(JsonGenerator json, String name, Stream<?> values) {
        Iterator<?> each = values.iterator();
        if (!each.hasNext()) {
            return;
        }
        json.writeName(name);
        json.writeStartArray();
        while (each.hasNext()) {
            json.writePOJO(each.next());
        }
        json.writeEndArray();
    }
}
