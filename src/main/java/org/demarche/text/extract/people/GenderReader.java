package org.demarche.text.extract.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.text.extract.words.Prose;
import org.demarche.text.extract.words.Sentence;

/** Learns the gender of persons whose names do not tell it from the pronouns near them. */
final class GenderReader {
    private GenderReader() {}

    static void learn(Prose prose, People people) {
        Map<Person, Integer> votes = new HashMap<>();
        Person only = null;
        for (Sentence sentence : prose.sentences()) {
            List<Person> named = people.personsBetween(sentence.from(), sentence.to()).stream()
                    .map(NameMention::person).distinct().toList();
            if (named.size() == 1) {
                only = named.getFirst();
            } else if (!named.isEmpty()) {
                only = null;
            }
            int vote = only == null ? 0 : vote(prose, sentence);
            if (vote != 0) {
                votes.merge(only, vote, Integer::sum);
            }
        }
        votes.forEach((person, vote) -> {
            if (person.gender() == Gender.UNKNOWN && vote != 0) {
                person.learnGender(vote > 0 ? Gender.FEMALE : Gender.MALE);
            }
        });
    }

    private static int vote(Prose prose, Sentence sentence) {
        int vote = 0;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            switch (prose.token(i).lower()) {
                case "she", "her", "herself", "hers" -> vote++;
                case "he", "his", "him", "himself" -> vote--;
                default -> {}
            }
        }
        return Integer.signum(vote);
    }
}
