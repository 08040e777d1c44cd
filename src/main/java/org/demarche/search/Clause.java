package org.demarche.search;

import java.util.List;

/** One thing that a query asks for. */
sealed interface Clause {

    /**
     * A word in any of its forms.
     *
     * @param form folded
     * @param begun whether words that begin with it are meant too
     */
    record Term(String form, String stem, boolean begun) implements Clause {
        boolean matches(Word word) {
            return word.form().equals(form) || word.stem().equals(stem) || (begun && word.form().startsWith(form));
        }
    }

    /**
     * Words one after the other, in these forms.
     *
     * @param forms folded; never empty
     * @param begun whether the last may also be the beginning of a word
     */
    record Phrase(List<String> forms, boolean begun) implements Clause {
        public Phrase {
            forms = List.copyOf(forms);
        }

        boolean startsAt(int index, List<Word> words) {
            int last = forms.size() - 1;
            if (index + last >= words.size()) {
                return false;
            }
            for (int i = 0; i < last; i++) {
                if (!words.get(index + i).form().equals(forms.get(i))) {
                    return false;
                }
            }
            String end = words.get(index + last).form();
            return begun ? end.startsWith(forms.getLast()) : end.equals(forms.getLast());
        }
    }
}
