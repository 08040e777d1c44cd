package org.demarche.text.extract.speech;

import java.util.List;
import org.demarche.text.extract.people.NameMention;
import org.demarche.text.extract.people.People;
import org.demarche.text.extract.words.Nouns;
import org.demarche.text.extract.words.Prose;
import org.demarche.text.extract.words.Token;
import org.jspecify.annotations.Nullable;

/** Tells which organisation or paper "the agency", "the ministry" or "the report" means. */
final class Organisations {
    /** Mentions that are looked back. */
    private static final int REACH = 300;
    /** Words between a name and the noun that describes it: "the SANA news agency". */
    private static final int BETWEEN = 1;

    private final Prose prose;
    private final People people;

    Organisations(Prose prose, People people) {
        this.prose = prose;
        this.people = people;
    }

    /**
     * The name of the last one before a token that the article describes by a noun, as in "the SANA news agency" and
     * "the Ministry of Health".
     *
     * @param noun in lower case
     * @return null where the article names none
     */
    @Nullable String namedBefore(String noun, int before) {
        List<NameMention> mentions = people.mentions();
        int looked = 0;
        for (int i = mentions.size() - 1; i >= 0 && looked < REACH; i--) {
            NameMention mention = mentions.get(i);
            if (mention.to() >= before) {
                continue;
            }
            looked++;
            String name = mention.isPerson() ? null : nameWith(noun, mention, before);
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    private @Nullable String nameWith(String noun, NameMention mention, int before) {
        int last = mention.to() - 1;
        if (prose.token(last).is(noun)) {
            int end = withComplement(mention.to(), before);
            return end == mention.to() && mention.to() - mention.from() == 1 ? null
                    : prose.slice(mention.from(), end);
        }
        for (int i = mention.to(); i <= Math.min(before - 1, mention.to() + BETWEEN); i++) {
            Token token = prose.token(i);
            if (token.is(noun)) {
                return Nouns.isOrganisation(noun) ? prose.slice(mention.from(), mention.to())
                        : prose.slice(mention.from(), i + 1);
            }
            if (!token.isLowerCase()) {
                return null;
            }
        }
        return null;
    }

    /** Where "of Health" ends behind "Ministry"; the same place where nothing like it follows. */
    private int withComplement(int at, int before) {
        if (at + 1 >= before || !prose.token(at).is("of")) {
            return at;
        }
        int name = prose.token(at + 1).is("the") ? at + 2 : at + 1;
        NameMention complement = people.at(name);
        return complement == null || complement.isPerson() || complement.to() > before ? at : complement.to();
    }
}
