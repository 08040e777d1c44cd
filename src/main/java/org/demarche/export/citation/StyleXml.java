package org.demarche.export.citation;

import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Puts the conditions of a style so that citeproc-java 3.5 reads them as other processors do.
 *
 * <p>It does not know conditions on the kind of locator; here a locator is a paragraph or there is none. It takes all
 * citations for ambiguous, so that MLA gives the title with each, and knows no letters behind the year; here a letter
 * stands in the record of an article that has to be told apart (see {@link YearSuffixes}). And it takes
 * the name of a paper for missing as soon as that was printed in the place of an author, so that Chicago no longer
 * knows a headline from the title of a book; those conditions are put on a mark instead, which nothing prints.
 */
final class StyleXml {
    private static final String CONTAINER = "container-title";
    private static final String MARK = "citation-key";
    private static final String LOCATOR = "locator";
    private static final String DISAMBIGUATE = "disambiguate";
    private static final String YEAR_SUFFIX = "year-suffix";
    private static final String LETTERED = "[disambiguate-add-year-suffix=true]";
    private static final String PARAGRAPH = "paragraph";
    /** A variable that CSL does not have, and which is therefore never there. */
    private static final String NEVER = "no-locator-of-this-kind";

    private StyleXml() {}

    /** The style as the processor is to have it. */
    static String adapted(String style) {
        Document document = Jsoup.parse(style, "", Parser.xmlParser());
        document.outputSettings().prettyPrint(false);
        boolean lettered = !document.select(LETTERED).isEmpty();
        for (Element condition : document.select("if, else-if")) {
            if (condition.hasAttr("variable")) {
                condition.attr("variable", words(condition.attr("variable")));
            }
            if (condition.hasAttr(LOCATOR)) {
                boolean paragraph = Arrays.asList(condition.attr(LOCATOR).split("\\s+", -1)).contains(PARAGRAPH);
                require(condition, LOCATOR, paragraph ? LOCATOR : NEVER);
            }
            if (condition.hasAttr(DISAMBIGUATE)) {
                require(condition, DISAMBIGUATE, lettered ? NEVER : YEAR_SUFFIX);
            }
        }
        if (lettered && document.select("text[variable=" + YEAR_SUFFIX + "]").isEmpty()) {
            document.select("date[variable=issued]").stream().filter(StyleXml::yearOnly)
                    .forEach(StyleXml::addSuffix);
        }
        return document.outerHtml();
    }

    /** Whether the style has means to tell articles apart whose citations in the text would read the same. */
    static boolean tellsApart(CitationStyle style) {
        Document document = Jsoup.parse(style.xml(), "", Parser.xmlParser());
        return style.kind() == CitationStyle.Kind.IN_TEXT
                && !document.select(LETTERED + ", [" + DISAMBIGUATE + "=true]").isEmpty();
    }

    private static boolean yearOnly(Element date) {
        List<String> parts = date.select("date-part").eachAttr("name");
        return parts.equals(List.of("year")) || date.attr("date-parts").equals("year");
    }

    /** The letter stands behind the year, before what follows the date; so CSL 1.0.2 where a style does not say. */
    private static void addSuffix(Element date) {
        Element group = new Element("group");
        for (String affix : List.of("prefix", "suffix")) {
            if (date.hasAttr(affix)) {
                group.attr(affix, date.attr(affix));
                date.removeAttr(affix);
            }
        }
        date.replaceWith(group);
        group.appendChild(date).appendElement("text").attr("variable", YEAR_SUFFIX);
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
