package org.demarche.text.anchor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Where each word of a text stands, and how much it tells: a word that stands everywhere tells little. Immutable. */
final class WordIndex {
    private static final int NONE = -1;
    /** Of a word, however frequent: a quote may have no others. */
    private static final double LEAST_WEIGHT = 0.25;

    private final Words words;
    private final Map<String, Integer> numbers;
    /** For each number of a word its first place, and for each place the next one of the same word. */
    private final int[] firstPlace;
    private final int[] nextPlace;
    private final double[] weights;

    WordIndex(Words words) {
        this.words = words;
        int count = words.count();
        numbers = HashMap.newHashMap(count / 2);
        int[] lastPlace = new int[count];
        int[] times = new int[count];
        firstPlace = new int[count];
        nextPlace = new int[count];
        Arrays.fill(nextPlace, NONE);
        for (int place = 0; place < count; place++) {
            int fresh = numbers.size();
            Integer known = numbers.putIfAbsent(words.key(place), fresh);
            int number = known == null ? fresh : known;
            if (known == null) {
                firstPlace[number] = place;
            } else {
                nextPlace[lastPlace[number]] = place;
            }
            lastPlace[number] = place;
            times[number]++;
        }
        weights = new double[numbers.size()];
        Arrays.setAll(weights, number -> weight(times[number], count));
    }

    /**
     * A word's weight, by how often it stands in a text: 1 for once, less the more often, as the square of its inverse
     * document frequency with a word for a document, but never next to nothing.
     */
    private static double weight(int times, int count) {
        double rarity = Math.log1p((double) count / times) / Math.log1p(count);
        return Math.max(LEAST_WEIGHT, rarity * rarity);
    }

    Words words() {
        return words;
    }

    /** How much a word tells that stands in this text or in another one: 1 if it is rare here. */
    double weight(Words of, int word) {
        if (of.isPunctuation(word)) {
            return Words.PUNCTUATION;
        }
        Integer number = numbers.get(of.key(word));
        return number == null ? 1 : weights[number];
    }

    /** What words weigh together. */
    double weight(Words of) {
        return weight(of, 0, of.count());
    }

    /** What words weigh together from one up to another. */
    double weight(Words of, int first, int end) {
        double sum = 0;
        for (int word = first; word < end; word++) {
            sum += weight(of, word);
        }
        return sum;
    }

    /** The first place of a word, negative if it has none. */
    int firstPlace(String key) {
        Integer number = numbers.get(key);
        return number == null ? NONE : firstPlace[number];
    }

    /** The next place of the word that stands at a place, negative if there is none. */
    int nextPlace(int place) {
        return nextPlace[place];
    }
}
