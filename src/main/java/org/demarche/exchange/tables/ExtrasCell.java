package org.demarche.exchange.tables;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Fields that this version of the program does not know, as a JSON object in a cell. */
final class ExtrasCell {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private ExtrasCell() {}

    static String of(Map<String, @Nullable Object> extras) {
        return extras.isEmpty() ? "" : MAPPER.writeValueAsString(extras);
    }

    /** Null where it is no JSON object. */
    static @Nullable Map<String, @Nullable Object> read(String cell) {
        if (cell.isEmpty()) {
            return Map.of();
        }
        try {
            Map<String, Object> read = MAPPER.readValue(cell, OBJECT);
            return read == null ? null : new LinkedHashMap<>(read);
        } catch (JacksonException noObject) {
            return null;
        }
    }
}
