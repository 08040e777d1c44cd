package org.demarche.text.extract.people;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.text.extract.words.GivenNames;
import org.demarche.text.extract.words.Letters;

/** A human being named in an article. Grows while the article is read; complete once its {@link People} are. */
public final class Person {
    private String name;
    private List<String> parts;
    private Gender gender = Gender.UNKNOWN;
    private boolean titled;
    private final Set<String> roles = new HashSet<>();

    Person(String name, List<String> parts) {
        this.name = name;
        this.parts = parts;
    }

    /** The fullest form in the article, without titles; nothing is added that the article does not print. */
    public String name() {
        return name;
    }

    /**
     * The name with the given name that everybody knows, for a head of state or the like of whom the article prints
     * title and family name alone; else the name itself.
     */
    public String knownName() {
        return hasGivenName() || !titled ? name : Statesmen.fullName(family(), name);
    }

    /** The words of the name in lower case, without accents, initials and suffixes. */
    List<String> parts() {
        return parts;
    }

    String family() {
        return parts.getLast();
    }

    boolean hasGivenName() {
        return parts.size() > 1;
    }

    public Gender gender() {
        if (gender != Gender.UNKNOWN || !hasGivenName()) {
            return gender;
        }
        String given = parts.getFirst();
        return GivenNames.isFemale(given) ? Gender.FEMALE : GivenNames.isMale(given) ? Gender.MALE : Gender.UNKNOWN;
    }

    /** What the article says the person is, in lower case: "minister". */
    public Set<String> roles() {
        return roles;
    }

    void learnGender(Gender told) {
        if (gender == Gender.UNKNOWN) {
            gender = told;
        }
    }

    /** A title stands before the name somewhere. */
    void learnTitle() {
        titled = true;
    }

    void learnRole(String role) {
        roles.add(role);
    }

    /** Takes over a form of the name if it is fuller. */
    void learnName(String form, List<String> itsParts) {
        if (itsParts.size() > parts.size() || (itsParts.size() == parts.size() && form.length() > name.length())) {
            name = form;
            parts = itsParts;
        }
    }

    /** Whether these words, in lower case, can be a form of this person's name. */
    boolean canBeCalled(List<String> words) {
        if (words.size() == 1) {
            return parts.contains(words.getFirst())
                    || withoutArticle(family()).equals(withoutArticle(words.getFirst()));
        }
        if (containsInOrder(parts, words) || containsInOrder(words, parts)) {
            return true;
        }
        boolean sameFamily = withoutArticle(family()).equals(withoutArticle(words.getLast()));
        return sameFamily && hasGivenName() && Nicknames.agree(parts.getFirst(), words.getFirst());
    }

    private static boolean containsInOrder(List<String> longer, List<String> shorter) {
        int at = 0;
        for (String word : longer) {
            if (at < shorter.size() && word.equals(shorter.get(at))) {
                at++;
            }
        }
        return at == shorter.size() && shorter.size() > 1;
    }

    private static String withoutArticle(String family) {
        return family.startsWith("al-") || family.startsWith("el-") ? family.substring(3) : family;
    }

    static String key(String word) {
        return Letters.plain(word.toLowerCase(Locale.ROOT)).replace("\u2019", "'");
    }

    @Override
    public String toString() {
        return name;
    }
}
