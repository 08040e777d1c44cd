package org.demarche.exchange.qdpx;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a project's description says, as far as a dossier can use it.
 *
 * @param origin the program that wrote it
 * @param codes in the order of the codebook, from the top down
 * @param variables names of variables by their GUIDs
 * @param skipped what was passed over: how many, by what it is called
 */
record QdeProject(String name, String origin, String description, List<ReadCode> codes, Map<String, String> variables,
        List<ReadCase> cases, List<ReadSource> sources, List<ReadLink> links, Map<String, Integer> skipped) {

    /**
     * A code.
     *
     * @param above GUID of the code above it, null at the top
     */
    record ReadCode(String guid, String name, @Nullable String above, String description) {}

    /** A case: a person, an organisation, or whatever its users told apart; unnamed where it only holds variables. */
    record ReadCase(String guid, String name, String description, List<String> sources, List<String> selections) {}

    /**
     * A source with a plain text.
     *
     * @param path of the text, null where it is inline
     * @param inline the text itself, null where it is in a file
     * @param values of variables by their GUIDs
     */
    record ReadSource(String guid, String name, @Nullable String path, @Nullable String inline, String description,
            List<ReadSelection> selections, Map<String, String> values) {}

    /**
     * A passage.
     *
     * @param codes GUIDs of the codes; empty where it only has a note
     */
    record ReadSelection(String guid, String name, int start, int end, String description, List<String> codes) {}

    /** A link between two things. */
    record ReadLink(String name, String origin, String target) {}
}
