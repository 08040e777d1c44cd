package org.demarche.bench.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Changes words as editors, translators and slips of the pen do. */
final class WordChanger {
    private static final Map<String, String> SYNONYMS = Map.ofEntries(
            Map.entry("cannot", "can not"), Map.entry("defend", "protect"), Map.entry("accept", "agree to"),
            Map.entry("supported", "backed"), Map.entry("talk", "speak"), Map.entry("afraid", "scared"),
            Map.entry("rather", "sooner"), Map.entry("never", "not ever"), Map.entry("rebuild", "restore"),
            Map.entry("share", "divide"), Map.entry("welcome", "greet"), Map.entry("refuse", "decline"),
            Map.entry("discuss", "debate"), Map.entry("people", "citizens"), Map.entry("governments", "capitals"),
            Map.entry("children", "kids"), Map.entry("said", "stated"), Map.entry("strong", "firm"),
            Map.entry("support", "backing"), Map.entry("grave", "serious"), Map.entry("mistake", "error"),
            Map.entry("dialogue", "conversation"), Map.entry("country", "nation"), Map.entry("violence", "force"));

    private final SplittableRandom random;
    private final List<String> vocabulary;

    /** @param text whose own words are put in, so that they are at home there */
    WordChanger(SplittableRandom random, String text) {
        this.random = random;
        vocabulary = Arrays.stream(text.split("[^\\p{L}]+")).filter(word -> word.length() > 2).toList();
    }

    /** The number of words. */
    static int count(String words) {
        return (int) Arrays.stream(words.split("\\s+")).filter(WordChanger::isWord).count();
    }

    private static boolean isWord(String token) {
        return token.chars().anyMatch(Character::isLetterOrDigit);
    }

    /** A share of the words changed, at least one; white space between paragraphs stays. */
    String change(String words, double share) {
        List<String> changed = new ArrayList<>(Arrays.asList(words.split(" ", -1)));
        int wanted = Math.max(1, (int) Math.round(count(words) * share));
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < changed.size(); i++) {
            if (isWord(changed.get(i))) {
                places.add(i);
            }
        }
        for (int i = 0; i < wanted && !places.isEmpty(); i++) {
            // Each place is taken once.
            Collections.swap(places, random.nextInt(places.size()), places.size() - 1);
            int place = places.removeLast();
            changed.set(place, changed(changed, place));
        }
        return String.join(" ", changed.stream().filter(word -> !word.equals("\0")).toList());
    }

    private String changed(List<String> words, int place) {
        String word = words.get(place);
        String tail = word.replaceAll("^.*?([^\\p{L}\\p{N}]*)$", "$1");
        String bare = word.substring(0, word.length() - tail.length());
        return switch (random.nextInt(10)) {
            case 0 -> words.size() > 3 && word.indexOf('\n') < 0 ? "\0" : other() + tail;
            case 1, 2 -> other() + " " + word;
            case 3 -> bare.length() > 4 ? bare.substring(0, 2) + bare.substring(3) + "e" + tail : other() + tail;
            case 4 -> place + 1 < words.size() && isWord(words.get(place + 1)) ? swapped(words, place) : other() + tail;
            case 5, 6 -> SYNONYMS.getOrDefault(bare, other()) + tail;
            default -> other() + tail;
        };
    }

    /** Takes the place of its neighbour. */
    private static String swapped(List<String> words, int place) {
        String next = words.get(place + 1);
        words.set(place + 1, words.get(place));
        return next;
    }

    private String other() {
        return vocabulary.isEmpty() ? "other" : vocabulary.get(random.nextInt(vocabulary.size()));
    }
}
