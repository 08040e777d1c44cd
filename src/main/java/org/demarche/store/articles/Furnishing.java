package org.demarche.store.articles;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Recognises the elements of one page that stand in its article without belonging to it. */
final class Furnishing {
    private static final Set<String> ELEMENTS = Set.of("nav", "aside", "footer", "script", "style", "noscript",
            "template", "figure", "figcaption", "form", "button", "iframe", "svg", "select", "textarea", "object",
            "audio", "video", "canvas", "math", "dialog", "menu", "head");
    private static final Pattern NAMES = Pattern.compile("(?:^|[-_\\s])(?:share|sharing|shares|sharebar|social|socials"
            + "|related|recommended|recirc|newsletter|newsletters|promo|promos|comment|comments|disqus|cookie|cookies"
            + "|consent|breadcrumb|breadcrumbs|advert|advertisement|advertising|ads?|adslot|sponsor|sponsored|footer"
            + "|sidebar|subscribe|subscription|paywall|popup|modal|tags|toolbar|trending|most-?read|read-?more|caption"
            + "|wp-caption|photo-?credit|print-only|screen-reader-text|sr-only|visually-hidden)(?:$|[-_\\s])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HIDDEN =
            Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);
    private static final Set<String> ROLES =
            Set.of("navigation", "complementary", "contentinfo", "banner", "dialog", "search", "form", "menu");
    /** An element with a telling name may hold the article all the same, if it holds more UTF-16 units than this. */
    private static final int WRAPPER = 1500;

    /** What was found, since every paragraph asks for all around it. */
    private final Map<Element, Boolean> known = new HashMap<>();

    /** Whether an element is none of the article's. */
    boolean has(Element element) {
        return known.computeIfAbsent(element, Furnishing::is);
    }

    private static boolean is(Element element) {
        return ELEMENTS.contains(element.normalName())
                || (element.nameIs("header") && element.selectFirst("h1") == null)
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
                || HIDDEN.matcher(element.attr("style")).find()
                || isNamedSo(element)
                || isListOfLinks(element);
    }

    private static boolean isNamedSo(Element element) {
        if (element.nameIs("body") || element.nameIs("html") || element.nameIs("article")) {
            return false;
        }
        boolean named = NAMES.matcher(element.className()).find() || NAMES.matcher(element.id()).find();
        return named && element.text().length() < WRAPPER;
    }

    private static boolean isListOfLinks(Element element) {
        if (!element.nameIs("ul") && !element.nameIs("ol") && !element.nameIs("div")) {
            return false;
        }
        var links = element.select("a");
        if (links.size() < 2) {
            return false;
        }
        int linked = links.stream().mapToInt(a -> a.text().length()).sum();
        return 10 * linked > 7 * element.text().length();
    }
}
