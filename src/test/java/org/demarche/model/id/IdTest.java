package org.demarche.model.id;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "7", "veto-2011-10-04", "a.b", "a--", "0."})
    void aReadableSlugIsAnId(String value) {
        assertEquals(value, new EventId(value).value());
        assertEquals(value, new EventId(value).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", ".a", "A", "a b", "a_b", "veto\n", "v\u00e9to", "\uD83D\uDD4A"})
    void anythingElseIsRefusedWithAnExample(String value) {
        assertEquals("'" + value + "' is not an id; use lower-case letters, digits, dots and hyphens, for example"
                + " 'veto-2011-10-04'",
                assertThrows(IllegalArgumentException.class, () -> new EventId(value)).getMessage());
    }

    @Test
    void anIdThatIsTooLongIsNotRepeated() {
        assertEquals("a".repeat(120), new EventId("a".repeat(120)).value());
        assertEquals("an id has at most 120 characters, and this one has 121",
                assertThrows(IllegalArgumentException.class, () -> new EventId("a".repeat(121))).getMessage());
    }
}
