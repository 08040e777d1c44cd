package org.demarche.store.articles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element of a page that holds its article: what the page marks as such, else the element around the densest
 * paragraphs.
 */
final class ArticleElement {
    /** UTF-16 units that an element must hold to be taken at its word. */
    private static final int ENOUGH = 140;
    /** One part in so many is much more. */
    private static final int MUCH_MORE = 3;
    /** A paragraph that is shorter says nothing about where the article is; in UTF-16 units. */
    private static final int TELLING = 25;

    private final Furnishing furnishing;
    /** Worked out once each: elements lie in one another, and each is asked for with all around it. */
    private final Map<Element, Integer> worths = new HashMap<>();

    private ArticleElement(Furnishing furnishing) {
        this.furnishing = furnishing;
    }

    /** @param furnishing of the page */
    static Element of(Document page, Furnishing furnishing) {
        return new ArticleElement(furnishing).find(page);
    }

    private Element find(Document page) {
        Element marked = longest(page.select("[itemprop~=articleBody]"));
        if (marked == null) {
            marked = longest(page.select("article"));
        }
        if (marked == null) {
            marked = longest(page.select("main, [role=main]"));
            Element dense = densest(marked == null ? page.body() : marked);
            return dense == null ? page.body() : whole(dense);
        }
        return marked;
    }

    /** The element around one that holds much more of the article, as where each paragraph has a box of its own. */
    private Element whole(Element dense) {
        Element whole = dense;
        for (Element above = dense.parent(); above != null && !above.nameIs("html"); above = above.parent()) {
            if (MUCH_MORE * prose(above) > (MUCH_MORE + 1) * prose(whole)) {
                whole = above;
            }
        }
        return whole;
    }

    private @Nullable Element longest(Elements elements) {
        Element longest = null;
        int most = ENOUGH - 1;
        for (Element element : elements) {
            int length = prose(element);
            if (length > most) {
                longest = element;
                most = length;
            }
        }
        return longest;
    }

    /** How many UTF-16 units of running text an element holds, links not counted. */
    private int prose(Element element) {
        return paragraphs(element).stream().mapToInt(this::worth).sum();
    }

    /** The paragraphs in an element that are not in its furnishings. */
    private List<Element> paragraphs(Element element) {
        List<Element> paragraphs = new ArrayList<>();
        element.filter((node, _) -> {
            if (node instanceof Element inside) {
                if (!inside.equals(element) && furnishing.has(inside)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                if (inside.nameIs("p") || ownProse(inside)) {
                    paragraphs.add(inside);
                }
            }
            return FilterResult.CONTINUE;
        });
        return paragraphs;
    }

    /** Whether an element that is no paragraph is used as one. */
    private static boolean ownProse(Element element) {
        if (!element.isBlock() || element.nameIs("p")) {
            return false;
        }
        int own = 0;
        for (TextNode text : element.textNodes()) {
            own += text.text().strip().length();
        }
        return own > TELLING;
    }

    private int worth(Element paragraph) {
        return worths.computeIfAbsent(paragraph, ArticleElement::unlinked);
    }

    private static int unlinked(Element paragraph) {
        int linked = paragraph.select("a").stream().mapToInt(a -> a.text().length()).sum();
        return Math.max(0, paragraph.text().length() - 2 * linked);
    }

    /** The element with most text in its paragraphs, where those of its children's count half. */
    private @Nullable Element densest(Element within) {
        Map<Element, Double> scores = new HashMap<>();
        for (Element paragraph : paragraphs(within)) {
            int worth = worth(paragraph);
            Element parent = paragraph.nameIs("p") ? paragraph.parent() : paragraph;
            if (worth > TELLING && parent != null) {
                scores.merge(parent, (double) worth, Double::sum);
                Element above = parent.parent();
                if (above != null) {
                    scores.merge(above, worth / 2.0, Double::sum);
                }
            }
        }
        // In the order of the page, so that equals always give the same.
        return within.stream()
                .filter(scores::containsKey)
                .reduce((best, next) -> scores.getOrDefault(next, 0.0) > scores.getOrDefault(best, 0.0) ? next : best)
                .orElse(null);
    }
}
