package org.demarche.export.citation;

import de.undercouch.citeproc.helper.json.MapJsonBuilderFactory;
import java.util.Collection;
import java.util.List;
import org.demarche.model.Article;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Articles as CSL-JSON, which Zotero, Pandoc and other processors read. */
final class CslJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
            .build();

    private CslJson() {}

    static String of(Collection<Article> articles) {
        MapJsonBuilderFactory factory = new MapJsonBuilderFactory();
        List<Object> items = articles.stream()
                .map(article -> CslItems.of(article).toJson(factory.createJsonBuilder()))
                .toList();
        return MAPPER.writeValueAsString(items) + "\n";
    }
}
