package org.demarche.testing;

import java.util.List;
import java.util.SplittableRandom;

/** The words of a {@link GeneratedDossier}. */
final class GeneratedWords {
    /** How many places there are. */
    static final int PLACES = 40;
    private static final int SHORTEST_TITLE = 12;
    private static final int LONGEST_TITLE = 60;

    private static final List<String> COUNTRIES = List.of("Ardal", "Bresk", "Corvia", "Dunmere", "Estrava", "Fjelland",
            "Gondara", "Harrow Isles", "Istria Minor", "Jorvik Union", "Kestria", "Lowmark");
    private static final List<String> FIRST_NAMES = List.of("Ada", "Boris", "Clara", "Dmitri", "Elena", "Farid",
            "Greta", "Hassan", "Ines", "Jonas", "Karima", "Leon", "Mira", "Nadim", "Olga", "Pavel", "Rosa", "Samir",
            "Teresa", "Viktor");
    private static final List<String> LAST_NAMES = List.of("Aldous", "Brandt", "Castellan", "Darwish", "Eklund",
            "Farkas", "Grantham", "Haddad", "Ivanova", "Jansen", "Kowal", "Lindqvist");
    private static final List<String> TOWNS = List.of("Port", "Fort", "Lake", "Mount", "Old", "New", "Upper", "Lower");
    private static final List<String> TOWN_NAMES = List.of("Alder", "Briar", "Cedar", "Dover", "Elm");
    private static final List<String> PAPERS =
            List.of("Gazette", "Courier", "Herald", "Observer", "Monitor", "Telegraph", "Tribune", "Record");
    private static final List<String> WORDS = List.of("envoy", "council", "border", "talks", "draft", "truce",
            "minister", "harbour", "sanctions", "fishing", "fleet", "treaty", "delegation", "observers", "ceasefire",
            "customs", "tariff", "embassy", "protest", "parliament", "convoy", "resolution", "inquiry", "summit",
            "spokesman", "pipeline", "grain", "veto", "commission", "strait", "refugees", "garrison", "note", "visa");
    private static final List<String> LINKS = List.of("on", "over", "after", "about", "before", "against", "rejects",
            "opens", "delays", "backs", "recalls", "demands", "suspends", "welcomes", "leaves", "and", "for", "in");

    private GeneratedWords() {}

    static String country(int i) {
        return COUNTRIES.get(i % COUNTRIES.size());
    }

    static String person(int i) {
        return FIRST_NAMES.get(i % FIRST_NAMES.size()) + " " + LAST_NAMES.get(i * 7 % LAST_NAMES.size());
    }

    static String place(int i) {
        return TOWNS.get(i % TOWNS.size()) + " " + TOWN_NAMES.get(i / TOWNS.size() % TOWN_NAMES.size());
    }

    static String paper(int i) {
        return country(i) + " " + PAPERS.get(i / COUNTRIES.size() % PAPERS.size());
    }

    /** A title of {@value #SHORTEST_TITLE} to {@value #LONGEST_TITLE} characters. */
    static String title(SplittableRandom random) {
        int wanted = random.nextInt(SHORTEST_TITLE, LONGEST_TITLE + 1);
        StringBuilder title = new StringBuilder(capital(pick(random, WORDS)));
        while (true) {
            String next = " " + pick(random, LINKS) + " " + pick(random, WORDS);
            if (title.length() >= SHORTEST_TITLE && title.length() + next.length() > wanted) {
                return title.toString();
            }
            title.append(next);
        }
    }

    /** A sentence of three to twelve words more. */
    static String sentence(SplittableRandom random) {
        StringBuilder sentence = new StringBuilder("We ").append(pick(random, LINKS));
        for (int words = random.nextInt(3, 13); words > 0; words--) {
            sentence.append(" the ").append(pick(random, WORDS));
        }
        return sentence.append('.').toString();
    }

    static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String pick(SplittableRandom random, List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
