package org.demarche.exchange.tables;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lists in one cell, one entry to a line. A line break inside an entry is written {@code \n} or {@code \r}, a backslash
 * {@code \\}, and an entry without characters {@code \e}.
 */
final class ListCells {
    private static final String ID_SEPARATOR = "; ";

    private ListCells() {}

    static String of(List<String> entries) {
        return entries.stream().map(ListCells::escaped).collect(Collectors.joining("\n"));
    }

    static List<String> read(String cell) {
        return cell.isEmpty() ? List.of()
                : Arrays.stream(cell.replace("\r\n", "\n").split("\n", -1)).map(ListCells::unescaped).toList();
    }

    /** Ids, or names that are only for reading, on one line. */
    static String ids(Stream<?> ids) {
        return ids.map(Object::toString).collect(Collectors.joining(ID_SEPARATOR));
    }

    /** Entries that may be separated by semicolons, vertical bars or line breaks. */
    static List<String> loose(String cell) {
        return Arrays.stream(cell.split("[;|\n\r]", -1)).map(String::strip).filter(entry -> !entry.isEmpty()).toList();
    }

    private static String escaped(String entry) {
        return entry.isEmpty() ? "\\e" : entry.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String unescaped(String entry) {
        if (entry.equals("\\e")) {
            return "";
        }
        StringBuilder text = new StringBuilder(entry.length());
        for (int i = 0; i < entry.length(); i++) {
            char c = entry.charAt(i);
            char next = i + 1 < entry.length() ? entry.charAt(i + 1) : 0;
            if (c == '\\' && "\\nr".indexOf(next) >= 0) {
                text.append(next == 'n' ? '\n' : next == 'r' ? '\r' : '\\');
                i++;
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
