package org.demarche.exchange.qdpx;

import java.util.List;
import java.util.Map;
import org.demarche.model.TextRange;

/**
 * A source of a project, with what is selected in it.
 *
 * @param name unlike that of any other source, without a slash
 * @param variables values by the name of the variable
 */
record TextSource(String guid, String name, String text, String description, List<Selection> selections,
        Map<String, String> variables) {

    /**
     * A passage that is coded.
     *
     * @param name its first words
     * @param range in code points of the source's text
     * @param codes GUIDs, at least one
     */
    record Selection(String guid, String name, TextRange range, String description, List<String> codes) {}
}
