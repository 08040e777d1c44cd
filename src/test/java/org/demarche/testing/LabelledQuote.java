package org.demarche.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A stretch in quotation marks of which a person has said who speaks.
 *
 * @param article name of the file
 * @param start in code points of the text
 * @param end in code points of the text
 * @param type {@code person}, {@code org}, {@code unnamed}, {@code nosource}, {@code none} for what is no speech, or
 *     {@code excluded}
 * @param speaker full names, several with bars between; null where there is none
 */
public record LabelledQuote(String article, int start, int end, String text, String type, @Nullable String speaker) {

    /** The labels of a file with one JSON object a line. */
    public static List<LabelledQuote> read(Path file) throws IOException {
        JsonMapper mapper = JsonMapper.shared();
        return Files.readAllLines(file).stream().filter(line -> !line.isBlank())
                .map(line -> of(mapper.readTree(line))).toList();
    }

    private static LabelledQuote of(JsonNode label) {
        JsonNode speaker = label.get("speaker");
        return new LabelledQuote(label.get("article").asString(), label.get("start").asInt(), label.get("end").asInt(),
                label.get("text").asString(), label.get("type").asString(),
                speaker == null || speaker.isNull() ? null : speaker.asString());
    }

    /** Whether somebody says the words. */
    public boolean speech() {
        return !type.equals("none") && !type.equals("excluded");
    }
}
