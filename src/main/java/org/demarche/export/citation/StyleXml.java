package org.demarche.export.citation;

import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Puts the conditions of a style so that citeproc-java 3.5 reads them as other processors do.
 *
 * <p>It does not know conditions on the kind of locator; here a locator is a paragraph or there is none. It takes all
 * citations for ambiguous, so that MLA gives the title with each; here one is made at a time. And it takes
 * the name of a paper for missing as soon as that was printed in the place of an author, so that Chicago no longer
 * knows a headline from the title of a book; those conditions are put on a mark instead, which nothing prints.
 */
final class StyleXml {
    private static final String CONTAINER = "container-title";
    private static final String MARK = "citation-key";
    private static final String LOCATOR = "locator";
    private static final String DISAMBIGUATE = "disambiguate";
    private static final String PARAGRAPH = "paragraph";
    /** A variable that CSL does not have, and which is therefore never there. */
    private static final String NEVER = "no-locator-of-this-kind";

    private StyleXml() {}

    /** The style as the processor is to have it. */
    static String adapted(String style) {
        Document document = Jsoup.parse(style, "", Parser.xmlParser());
        document.outputSettings().prettyPrint(false);
        for (Element condition : document.select("if, else-if")) {
            if (condition.hasAttr("variable")) {
                condition.attr("variable", words(condition.attr("variable")));
            }
            if (condition.hasAttr(LOCATOR)) {
                boolean paragraph = Arrays.asList(condition.attr(LOCATOR).split("\\s+", -1)).contains(PARAGRAPH);
                require(condition, LOCATOR, paragraph ? LOCATOR : NEVER);
            }
            if (condition.hasAttr(DISAMBIGUATE)) {
                require(condition, DISAMBIGUATE, NEVER);
            }
        }
        return document.outerHtml();
    }

    /** Puts a variable in the place of an attribute. */
    private static void require(Element condition, String attribute, String variable) {
        condition.removeAttr(attribute);
        condition.attr("variable", (condition.attr("variable") + " " + variable).strip());
    }

    /** Marks an item as one that stands in a paper. */
    static void markContainer(CSLItemDataBuilder item) {
        item.citationKey(CONTAINER);
    }

    private static String words(String variables) {
        return Arrays.stream(variables.split("\\s+", -1))
                .map(variable -> variable.equals(CONTAINER) ? MARK : variable)
                .collect(Collectors.joining(" "));
    }
}
