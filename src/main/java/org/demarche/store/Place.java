package org.demarche.store;

import java.io.Serializable;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;

/**
 * A place in a dossier file.
 *
 * @param path of the value, for example {@code events[12].when.date}; empty at the top level
 * @param line counted from 1
 * @param column in UTF-16 units of that line, counted from 1
 */
public record Place(String path, int line, int column) implements Serializable {

    /** Where reading failed: as the failure says, else where the parser has come to. */
    static Place of(JacksonException failure, JsonParser parser) {
        TokenStreamLocation location = failure.getLocation();
        return of(failure instanceof DatabindException ? path(failure.getPath()) : path(parser.streamReadContext()),
                location == null || location.getLineNr() < 1 ? parser.currentLocation() : location);
    }

    private static Place of(String path, TokenStreamLocation location) {
        return new Place(path, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    /** The place of the object or list that holds this one. */
    Place parent() {
        int cut = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
        return new Place(cut < 0 ? "" : path.substring(0, cut), line, column);
    }

    /** The last step of the path. */
    String field() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    String position() {
        return "line " + line + ", column " + column;
    }

    @Override
    public String toString() {
        return (path.isEmpty() ? "the top level" : path) + " (" + position() + ")";
    }

    private static String path(List<JacksonException.Reference> steps) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : steps) {
            String name = step.getPropertyName();
            if (name == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(name);
            }
        }
        return path.toString();
    }

    private static String path(TokenStreamContext context) {
        TokenStreamContext outer = context.getParent();
        if (outer == null) {
            return "";
        }
        String above = path(outer);
        if (context.inArray()) {
            return above + "[" + context.getCurrentIndex() + "]";
        }
        String name = context.currentName();
        return name == null ? above : above.isEmpty() ? name : above + "." + name;
    }
}
