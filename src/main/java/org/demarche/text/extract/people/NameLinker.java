package org.demarche.text.extract.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.text.extract.words.FunctionWords;
import org.demarche.text.extract.words.Names;
import org.demarche.text.extract.words.Prose;
import org.demarche.text.extract.words.Sentence;
import org.demarche.text.extract.words.Titles;
import org.jspecify.annotations.Nullable;

/** Ties the forms of names in an article to persons: full names first, then what is left of them further on. */
final class NameLinker {
    private static final double FIRST_IN_SENTENCE = 2;
    private static final double SAME_STORY = 4;
    private static final double PER_SENTENCE = 0.3;
    private static final double REPEATED = 0.3;
    /** Sentences back, and mentions, that make a difference. */
    private static final int REACH = 10;

    private final Prose prose;
    private final List<NameForm> forms;
    private final PersonEvidence evidence;
    private final List<Person> persons = new ArrayList<>();
    /** First words of names of organisations. */
    private final Set<String> organisations = new HashSet<>();
    private final Map<NameForm, Person> found = new HashMap<>();

    NameLinker(Prose prose, List<NameForm> forms) {
        this.prose = prose;
        this.forms = forms;
        forms.stream().filter(form -> form.parts().size() > 1 && form.hasOrganisationWord())
                .forEach(form -> organisations.add(form.parts().getFirst()));
        evidence = new PersonEvidence(prose);
    }

    List<NameMention> link() {
        forms.stream().filter(form -> form.parts().size() > 1 && evidence.tells(form)).forEach(this::addFullName);
        linkFullNamesOfKnownFamilies();
        for (NameForm form : forms) {
            if (form.parts().size() == 1 && !found.containsKey(form)) {
                linkSingle(form);
            }
        }
        return forms.stream().map(this::mention).toList();
    }

    private NameMention mention(NameForm form) {
        Person person = found.get(form);
        int core = form.core();
        return new NameMention(person != null && followsPlace(form) ? core : form.run().from(), core, form.run().to(),
                person == null ? prose.slice(form.run().from(), form.run().to()) : form.name(prose), person);
    }

    /** "In Oslo Anna Berg": the place before the name belongs to what stands before it. */
    private boolean followsPlace(NameForm form) {
        int from = form.run().from();
        return form.core() == from + 1 && from > 0 && Names.isPlace(prose.token(from).lower())
                && FunctionWords.isPreposition(prose.token(from - 1).lower());
    }

    private void addFullName(NameForm form) {
        Gender told = People.genderOfTitles(prose, form.run().from(), form.core());
        Person person = null;
        for (Person known : persons) {
            if (known.canBeCalled(form.parts()) && known.gender().agreesWith(told)) {
                person = known;
                break;
            }
        }
        if (person == null) {
            person = new Person(form.name(prose), form.parts());
            persons.add(person);
        }
        person.learnName(form.name(prose), form.parts());
        person.learnGender(told);
        found.put(form, person);
    }

    /** Full names without evidence of their own whose family name stands elsewhere as that of a human being. */
    private void linkFullNamesOfKnownFamilies() {
        Set<String> families = new HashSet<>();
        for (NameForm form : forms) {
            boolean titled = form.parts().size() == 1 && form.title() && form.core() > form.run().from()
                    && Titles.isFormOfAddress(prose.token(form.core() - 1).lower());
            if (titled || evidence.standsAlone(form)) {
                families.add(form.parts().getFirst());
            }
        }
        Set<String> alone = new HashSet<>();
        forms.stream().filter(form -> form.parts().size() == 1).forEach(form -> alone.add(form.parts().getFirst()));
        for (NameForm form : forms) {
            if (form.parts().size() > 1 && !found.containsKey(form) && !form.hasOrganisationWord()
                    && ((followsNation(form) && alone.contains(form.parts().getLast()))
                            || families.contains(form.parts().getLast())
                            || persons.stream().anyMatch(known -> known.canBeCalled(form.parts())))) {
                addFullName(form);
            }
        }
    }

    /** "Belgian Anna Berg": two words behind the adjective of a nation. */
    private boolean followsNation(NameForm form) {
        return form.parts().size() == 2 && form.core() > form.run().from()
                && Names.isNationality(prose.token(form.core() - 1).lower())
                && form.parts().stream().noneMatch(Names::isPlace);
    }

    private void linkSingle(NameForm form) {
        if ((form.hasOrganisationWord() && !form.title()) || form.isOffice(prose)) {
            return;
        }
        Gender told = People.genderOfTitles(prose, form.run().from(), form.core());
        Person person = choose(form, told);
        boolean shortened = !form.title() && organisations.contains(form.parts().getFirst());
        if (person == null && !shortened && (evidence.tells(form) || evidence.standsAlone(form))) {
            person = new Person(form.name(prose), form.parts());
            persons.add(person);
        }
        if (person != null) {
            person.learnGender(told);
            if (form.title()) {
                person.learnTitle();
            }
            found.put(form, person);
        }
    }

    /** Whom a single name means: the one named last nearby, else the one whom the article brings in first. */
    private @Nullable Person choose(NameForm form, Gender told) {
        List<Person> candidates = new ArrayList<>();
        for (Person known : persons) {
            if (known.canBeCalled(form.parts()) && known.gender().agreesWith(told) && !isPlaceInstead(form, known)) {
                candidates.add(known);
            }
        }
        if (candidates.size() < 2) {
            return candidates.isEmpty() || isStatesmanInstead(form, candidates.getFirst()) ? null
                    : candidates.getFirst();
        }
        List<Person> families = candidates.stream()
                .filter(person -> person.family().equals(form.parts().getFirst())).toList();
        List<Person> left = families.isEmpty() ? candidates : families;
        return left.size() == 1 ? left.getFirst() : nearest(form, left);
    }

    private boolean isPlaceInstead(NameForm form, Person known) {
        return !form.title() && Names.isPlace(form.parts().getFirst())
                && !known.family().equals(form.parts().getFirst());
    }

    /** "President Smith" in an article that has only the president's wife with her given name. */
    private boolean isStatesmanInstead(NameForm form, Person known) {
        String family = form.parts().getFirst();
        String full = Person.key(Statesmen.fullName(family, ""));
        return form.title() && known.hasGivenName() && !full.isEmpty()
                && !Nicknames.agree(full.substring(0, full.indexOf(' ')), known.parts().getFirst())
                && Statesmen.isHighOffice(prose.token(form.core() - 1).lower());
    }

    /** Of several with the same name, the one who matters most where the name stands. */
    private Person nearest(NameForm form, List<Person> candidates) {
        Sentence here = prose.sentenceOf(form.run().from());
        Map<Person, Double> scores = new HashMap<>();
        Map<Person, Integer> counts = new HashMap<>();
        Set<Integer> begun = new HashSet<>();
        for (NameForm other : forms) {
            if (other.run().from() >= form.run().from()) {
                break;
            }
            Person person = found.get(other);
            Sentence sentence = prose.sentenceOf(other.run().from());
            boolean first = person != null && begun.add(sentence.index());
            if (person != null && candidates.contains(person)) {
                boolean sameStory = prose.sectionOf(sentence) == prose.sectionOf(here);
                double score = (first ? FIRST_IN_SENTENCE : 0) + (sameStory ? SAME_STORY : 0)
                        - PER_SENTENCE * Math.min(REACH, here.index() - sentence.index());
                scores.merge(person, score, Math::max);
                counts.merge(person, 1, Integer::sum);
            }
        }
        Person best = candidates.getFirst();
        double bestScore = Double.NEGATIVE_INFINITY;
        for (Person candidate : candidates) {
            double score = scores.getOrDefault(candidate, -SAME_STORY)
                    + REPEATED * Math.min(REACH, counts.getOrDefault(candidate, 0));
            if (score > bestScore) {
                bestScore = score;
                best = candidate;
            }
        }
        return best;
    }
}
