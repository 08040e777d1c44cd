package org.demarche.export.citation;

import de.undercouch.citeproc.bibtex.NameParser;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.text.news.Agencies;

/**
 * The authors that a byline names, in its order. Persons are taken apart into given and family name; agencies, offices
 * and whatever is not plainly a person stay as they are printed.
 */
final class BylineNames {
    private static final Pattern BY = Pattern.compile(
            "^(?:(?:additional )?(?:reporting|written|writing|story)\\s+)?by:?\\s+", Pattern.CASE_INSENSITIVE);
    /** Where the author was, which is no part of the name: "in Beirut", "at the United Nations". */
    private static final Pattern PLACE = Pattern.compile("\\s+(?:in|at|from)\\s+(?:the\\s+)?\\p{Lu}[^;,]*");
    private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[][^)\\]]*[)\\]]");
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:;|\\s&\\s|,?\\s+and\\s+|,|\\s\\|\\s|\\s/\\s)\\s*");
    private static final Pattern SUFFIX = Pattern.compile("(?:Jr|Sr)\\.?|II|III|IV");
    /** What is said of an author beside the name: "Middle East editor". */
    private static final Pattern OFFICE = Pattern.compile("(?i)(?:.*\\s)?(?:editor|correspondent|reporter|writer"
            + "|columnist|analyst|contributor|bureau chief)s?");
    private static final Pattern COLLECTIVE = Pattern.compile("(?i).*\\b(?:staff|agenc(?:y|ies)|desk|newsroom|bureau"
            + "|team|correspondents?|reporters?|editors?|press|news|service|wires?|writers?|online|media|times)\\b.*");
    private static final String NAME = "\\p{L}[\\p{L}\\p{M}.'’\\-]*";
    private static final Pattern PERSON = Pattern.compile(NAME + "(?:\\s+" + NAME + "){1,6}");

    private BylineNames() {}

    /** The authors; none for a byline of no words. */
    static List<CSLName> of(String byline) {
        String names = BRACKETS.matcher(BY.matcher(byline.strip()).replaceFirst("")).replaceAll("");
        List<CSLName> authors = new ArrayList<>();
        List<String> parts = parts(PLACE.matcher(names).replaceAll(""));
        if (parts.stream().allMatch(BylineNames::collective) && !parts.stream().allMatch(Agencies::is)) {
            // "Guardian staff and agencies" is one author.
            return List.of(literal(names.strip()));
        }
        for (String part : parts) {
            if (Agencies.is(part) && !authors.isEmpty()) {
                // "Ann Miller, Reuters" tells for whom she wrote.
                continue;
            }
            if (!OFFICE.matcher(part).matches() || authors.isEmpty()) {
                authors.add(author(part));
            }
        }
        return authors;
    }

    /** Agencies as credited: "AP, Reuters" names two. */
    static List<CSLName> ofAgency(String agency) {
        return Stream.of(agency.split("\\s*[,;/]\\s*|\\s+and\\s+", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(BylineNames::literal)
                .toList();
    }

    private static List<String> parts(String names) {
        List<String> parts = new ArrayList<>();
        for (String part : BETWEEN.split(names, -1)) {
            String name = part.strip();
            if (SUFFIX.matcher(name).matches() && !parts.isEmpty()) {
                parts.add(parts.removeLast() + " " + name);
            } else if (!name.isEmpty()) {
                parts.add(name);
            }
        }
        return parts;
    }

    private static CSLName author(String name) {
        String cased = name.equals(name.toUpperCase(Locale.ROOT)) ? NameCase.of(name) : name;
        return collective(name) || !PERSON.matcher(name).matches()
                ? literal(name) : person(cased);
    }

    private static boolean collective(String name) {
        return Agencies.is(name) || COLLECTIVE.matcher(name).matches();
    }

    private static CSLName literal(String name) {
        return new CSLNameBuilder().literal(name).build();
    }

    private static CSLName person(String name) {
        Matcher last = Pattern.compile("^(.*\\S)\\s+(" + SUFFIX + ")$").matcher(name);
        String suffix = last.matches() ? last.group(2) : null;
        String rest = last.matches() ? last.group(1) : name;
        CSLName parsed = parsed(rest);
        return suffix == null ? parsed : new CSLNameBuilder(parsed).suffix(suffix).build();
    }

    /** The parser knows particles, but stops at signs that it does not know; then the last word is the family name. */
    private static CSLName parsed(String name) {
        CSLName[] parsed = NameParser.parse(name);
        if (parsed.length == 1 && parsed[0].getFamily() != null && letters(written(parsed[0])).equals(letters(name))) {
            return parsed[0];
        }
        int space = name.lastIndexOf(' ');
        return new CSLNameBuilder().given(name.substring(0, space).strip()).family(name.substring(space + 1)).build();
    }

    /** A name in the order in which it is spoken. */
    static String written(CSLName name) {
        if (name.getLiteral() != null) {
            return name.getLiteral();
        }
        return Stream.of(name.getGiven(), name.getDroppingParticle(), name.getNonDroppingParticle(), name.getFamily(),
                        name.getSuffix())
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String letters(String name) {
        return name.replaceAll("\\s+", "");
    }
}
