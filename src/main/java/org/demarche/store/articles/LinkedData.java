package org.demarche.store.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page states of its article as JSON-LD in the words of schema.org.
 *
 * @param published {@code datePublished}
 * @param publisher the name of the publisher
 */
public record LinkedData(@Nullable String headline, @Nullable String published, List<String> authors,
        @Nullable String publisher) {
    /** Nothing is stated. */
    public static final LinkedData NONE = new LinkedData(null, null, List.of(), null);

    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> TYPES = Set.of("article", "newsarticle", "reportagenewsarticle", "blogposting",
            "analysisnewsarticle", "opinionnewsarticle", "backgroundnewsarticle", "reviewnewsarticle",
            "liveblogposting", "report", "webpage", "technicalarticle", "scholarlyarticle");
    /** No page nests its data deeper. */
    private static final int DEEPEST = 6;

    public LinkedData {
        authors = List.copyOf(authors);
    }

    static LinkedData of(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            LinkedData found = read(script.data());
            if (found != null) {
                return found;
            }
        }
        return NONE;
    }

    /** Pages write broken data so often that it is passed over like any other that says nothing. */
    private static @Nullable LinkedData read(String json) {
        try {
            return find(JSON.readTree(json), 0);
        } catch (JacksonException broken) {
            return null;
        }
    }

    private static @Nullable LinkedData find(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return null;
        }
        if (node.isObject() && isArticle(node.get("@type"))
                && (node.hasNonNull("headline") || node.hasNonNull("datePublished"))) {
            return new LinkedData(string(node.get("headline")), string(node.get("datePublished")),
                    names(node.get("author")), names(node.get("publisher")).stream().findFirst().orElse(null));
        }
        for (JsonNode child : node) {
            LinkedData found = find(child, depth + 1);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static boolean isArticle(@Nullable JsonNode type) {
        if (type == null) {
            return false;
        }
        if (type.isArray()) {
            return type.valueStream().anyMatch(LinkedData::isArticle);
        }
        return type.isString() && TYPES.contains(type.stringValue().toLowerCase(Locale.ROOT));
    }

    private static List<String> names(@Nullable JsonNode node) {
        List<String> names = new ArrayList<>();
        if (node == null) {
            return names;
        }
        if (node.isArray()) {
            node.forEach(one -> names.addAll(names(one)));
        } else {
            String name = string(node.isObject() ? node.get("name") : node);
            if (name != null && !name.contains("://")) {
                names.add(name);
            }
        }
        return names;
    }

    private static @Nullable String string(@Nullable JsonNode node) {
        String text = node != null && node.isString() ? node.stringValue().strip() : "";
        return text.isEmpty() ? null : org.jsoup.parser.Parser.unescapeEntities(text, false);
    }
}
