package org.demarche.store;

import java.util.Collection;
import java.util.Map;
import tools.jackson.core.JsonToken;

/** Names what JSON holds in words for people. */
final class JsonNames {
    private JsonNames() {}

    static String of(JsonToken token) {
        return switch (token) {
            case START_OBJECT, END_OBJECT, PROPERTY_NAME -> "an object";
            case START_ARRAY, END_ARRAY -> "a list";
            case VALUE_STRING -> "a text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case VALUE_NULL -> "null";
            case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> "something else";
        };
    }

    /** What JSON has to hold for a value of the type. */
    static String of(Class<?> type) {
        if (type == String.class || type.isEnum()) {
            return "a text";
        }
        if (type == int.class || type == Integer.class) {
            return "a whole number";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "a list";
        }
        return type.isRecord() || Map.class.isAssignableFrom(type) ? "an object" : "a text";
    }
}
