package org.demarche.state.records;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.model.Role;
import org.demarche.model.edtf.Edtf;
import org.demarche.state.timeline.TypedDate;
import org.jspecify.annotations.Nullable;

/**
 * The offices of a speaker as lines of text: the title, a semicolon, and when it was held, as words or EDTF. A line
 * without a period stands for an office held at all times.
 *
 * @param roles those that could be read
 * @param fault what is wrong with the first line that could not, in a sentence; null if all could
 */
record RolesText(List<Role> roles, @Nullable String fault) {
    /** Some year, which nobody says: it meets every date. */
    private static final String ALWAYS = "XXXX";

    RolesText {
        roles = List.copyOf(roles);
    }

    /** Reads lines. */
    static RolesText read(String text) {
        List<Role> roles = new ArrayList<>();
        String fault = null;
        for (String line : text.lines().map(String::strip).filter(each -> !each.isEmpty()).toList()) {
            int semicolon = line.lastIndexOf(';');
            String title = semicolon < 0 ? line : line.substring(0, semicolon).strip();
            String period = semicolon < 0 ? "" : line.substring(semicolon + 1).strip();
            switch (TypedDate.read(period)) {
                case TypedDate.Understood(Edtf date, _) -> roles.add(new Role(title, date));
                case TypedDate.Nothing() -> roles.add(new Role(title, Edtf.parse(ALWAYS)));
                case TypedDate.Refused(String why) -> fault = fault == null ? "“" + line + "”: " + why : fault;
            }
        }
        return new RolesText(roles, fault);
    }

    /** The lines that stand for some offices. */
    static String of(List<Role> roles) {
        return roles.stream()
                .map(role -> role.period().text().equals(ALWAYS) ? role.title()
                        : role.title() + "; " + DateText.of(role.period()))
                .collect(Collectors.joining("\n"));
    }
}
