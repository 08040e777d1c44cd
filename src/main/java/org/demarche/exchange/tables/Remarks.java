package org.demarche.exchange.tables;

import java.util.ArrayList;
import java.util.List;

/** What is to be told of a file; of very many remarks, the first and how many more there are. */
public final class Remarks {
    private static final int MOST = 100;

    private final List<String> told = new ArrayList<>();
    private int untold;

    /** Adds a sentence. */
    public void add(String sentence) {
        if (told.size() < MOST) {
            told.add(sentence);
        } else {
            untold++;
        }
    }

    /** All, in their order. */
    public List<String> all() {
        List<String> all = new ArrayList<>(told);
        if (untold > 0) {
            all.add("There are %,d more remarks like these.".formatted(untold));
        }
        return all;
    }
}
