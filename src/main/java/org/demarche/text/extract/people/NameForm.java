package org.demarche.text.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.text.extract.words.GivenNames;
import org.demarche.text.extract.words.Names;
import org.demarche.text.extract.words.Nouns;
import org.demarche.text.extract.words.Prose;
import org.demarche.text.extract.words.Titles;
import org.demarche.text.extract.words.Token;

/**
 * A run of capitalised words taken apart into what stands before the name, and the name.
 *
 * @param run where it stands
 * @param core index of the first token of the name itself; the run's end when it is all titles
 * @param title a title stands in the run before the name
 * @param parts the words of the name in lower case, without accents, initials, nicknames and suffixes
 */
record NameForm(NameRun run, int core, boolean title, List<String> parts) {

    static NameForm of(Prose prose, NameRun run) {
        int core = afterTitles(prose, run);
        boolean title = core > run.from();
        if (!title) {
            core = afterModifiers(prose, run);
        }
        return new NameForm(run, core, title, parts(prose, core, run.to()));
    }

    private static int afterTitles(Prose prose, NameRun run) {
        for (int i = run.to() - 2; i >= run.from(); i--) {
            String word = prose.token(i).lower();
            if (Titles.isTitle(word) && !isGivenNameHere(prose, run, i)) {
                return i + 1;
            }
        }
        return run.from();
    }

    /** "Dean Smith", "Prince Harry": words that are titles and given names; at the beginning of two they are names. */
    private static boolean isGivenNameHere(Prose prose, NameRun run, int at) {
        String word = prose.token(at).lower();
        return GivenNames.isKnown(word) && at == run.from() && run.to() - at == 2;
    }

    /** Passes over nations, places, trades and organisations before a given name: "Ohio Democrat Anna Berg". */
    private static int afterModifiers(Prose prose, NameRun run) {
        boolean trade = run.to() - run.from() > 2 && run.from() == prose.sentenceOf(run.from()).from()
                && !GivenNames.isKnown(prose.token(run.from()).lower())
                && GivenNames.isKnown(prose.token(run.from() + 1).lower());
        boolean modifier = trade;
        for (int i = run.from(); i < run.to() - 1; i++) {
            String word = prose.token(i).lower();
            if (modifier && GivenNames.isKnown(word) && !Names.isPlace(word)) {
                return i;
            }
            modifier |= Nouns.isPerson(word) || Names.isNationality(word) || Names.isPlace(word)
                    || Names.isOrganisationWord(word) || isAcronym(prose.token(i));
        }
        int from = run.from();
        while (from < run.to() - 1 && Names.isNationality(prose.token(from).lower())) {
            from++;
        }
        return from;
    }

    static boolean isAcronym(Token token) {
        String text = token.text().replace(".", "");
        return text.length() >= 2 && text.equals(text.toUpperCase(Locale.ROOT))
                && !Names.isSuffix(token.lower());
    }

    private static List<String> parts(Prose prose, int from, int to) {
        List<String> parts = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Token token = prose.token(i);
            boolean initial = token.text().length() <= 2 && token.text().endsWith(".");
            boolean loneLetter = token.text().length() == 1;
            if (token.isWord() && !initial && !loneLetter && !Names.isSuffix(token.lower())) {
                parts.add(Person.key(token.text()));
            }
        }
        return List.copyOf(parts);
    }

    /** The name as printed, without nicknames in quotation marks. */
    String name(Prose prose) {
        StringBuilder name = new StringBuilder();
        for (int i = core; i < run.to(); i++) {
            Token token = prose.token(i);
            if (!token.isQuote() && !token.isComma()) {
                name.append(name.isEmpty() ? "" : " ").append(token.text());
            }
        }
        return name.toString();
    }

    /** Whether it is an office without a name: "Prime Minister", "Home Secretary". */
    boolean isOffice(Prose prose) {
        return run.to() - run.from() > 1 && Nouns.isHighOffice(prose.token(run.to() - 1).lower())
                && !GivenNames.isKnown(prose.token(run.from()).lower());
    }

    boolean hasOrganisationWord() {
        return parts.subList(startsWithGivenName() ? 1 : 0, parts.size()).stream().anyMatch(Names::isOrganisationWord);
    }

    boolean startsWithGivenName() {
        return parts.size() > 1 && GivenNames.isKnown(parts.getFirst());
    }

    boolean hasInitialInside(Prose prose) {
        for (int i = core + 1; i < run.to() - 1; i++) {
            String text = prose.token(i).text();
            if (text.length() == 2 && text.endsWith(".") && Character.isUpperCase(text.charAt(0))) {
                return true;
            }
        }
        return false;
    }
}
