package org.demarche.text.extract.words;

import java.util.List;

/** Divides live blogs and columns of short news into their stories: at a time of day, or a line of signs alone. */
final class Sections {
    /** The most words of a paragraph that is only a time of day. */
    private static final int LONGEST_STAMP = 5;

    private Sections() {}

    /** For each sentence the number of its story, counted from 0. */
    static int[] of(List<Token> tokens, List<Sentence> sentences) {
        int[] sections = new int[sentences.size()];
        int section = 0;
        for (int i = 0; i < sections.length; i++) {
            if (breaks(tokens, sentences.get(i))) {
                section++;
            }
            sections[i] = section;
        }
        return sections;
    }

    private static boolean breaks(List<Token> tokens, Sentence sentence) {
        boolean onlySigns = true;
        boolean stamp = false;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            Token token = tokens.get(i);
            onlySigns &= token.isSign();
            stamp |= token.kind() == Token.Kind.NUMBER && i + 1 < sentence.to()
                    && isHalfOfDay(tokens.get(i + 1).lower());
        }
        return onlySigns || (stamp && sentence.to() - sentence.from() <= LONGEST_STAMP);
    }

    private static boolean isHalfOfDay(String word) {
        return word.equals("a.m.") || word.equals("p.m.") || word.equals("am") || word.equals("pm");
    }
}
