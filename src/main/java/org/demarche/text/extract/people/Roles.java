package org.demarche.text.extract.people;

import java.util.Map;

/** Abbreviated titles in full. */
final class Roles {
    private static final Map<String, String> FULL = Map.ofEntries(
            Map.entry("sen.", "senator"), Map.entry("sen", "senator"), Map.entry("rep.", "representative"),
            Map.entry("gov.", "governor"), Map.entry("gov", "governor"), Map.entry("gen.", "general"),
            Map.entry("lt.", "lieutenant"), Map.entry("col.", "colonel"), Map.entry("capt.", "captain"),
            Map.entry("sgt.", "sergeant"), Map.entry("dr.", "doctor"), Map.entry("prof.", "professor"),
            Map.entry("pres.", "president"), Map.entry("fm", "minister"), Map.entry("pm", "minister"),
            Map.entry("cllr", "councillor"), Map.entry("cllr.", "councillor"), Map.entry("coun", "councillor"),
            Map.entry("coun.", "councillor"), Map.entry("insp", "inspector"), Map.entry("insp.", "inspector"),
            Map.entry("supt", "superintendent"), Map.entry("supt.", "superintendent"),
            Map.entry("det", "detective"), Map.entry("det.", "detective"), Map.entry("pc", "constable"),
            Map.entry("amb", "ambassador"), Map.entry("adm", "admiral"), Map.entry("cpl", "corporal"),
            Map.entry("cpl.", "corporal"), Map.entry("brig", "brigadier"), Map.entry("brig.", "brigadier"),
            Map.entry("rev.", "reverend"), Map.entry("adm.", "admiral"), Map.entry("premier", "minister"));

    private Roles() {}

    /** The title in full, in lower case. */
    static String full(String title) {
        return FULL.getOrDefault(title, title);
    }
}
