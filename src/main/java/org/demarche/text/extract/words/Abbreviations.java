package org.demarche.text.extract.words;

import java.util.Locale;
import java.util.Set;

/** Abbreviations that are printed with a full stop which does not end the sentence. */
final class Abbreviations {
    private static final Set<String> KNOWN = Words.of("""
            mr mrs ms messrs mx dr prof sen sens rep reps gov govs lt gen col cmdr cdr capt maj sgt cpl pvt adm brig
            rev fr hon pres supt det insp atty st ste mt ft jr sr esq ph inc corp co ltd llc bros dept univ assn
            jan feb mar apr jun jul aug sept sep oct nov dec no nos vs v al etc approx est ave blvd rd ariz ark calif
            colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa penn tenn tex va
            vt wash wis wyo ala d-n.y r-n.y a.m p.m e.g i.e""");

    private Abbreviations() {}

    /** Whether the word, without its full stop, is one. */
    static boolean has(String word) {
        return KNOWN.contains(word.toLowerCase(Locale.ROOT)) && !isPlainWord(word);
    }

    /** Small-letter words that are abbreviations only with a capital letter. */
    private static boolean isPlainWord(String word) {
        return Character.isLowerCase(word.charAt(0)) && !word.equals("vs") && !word.equals("v")
                && !word.equals("etc") && !word.equals("approx") && !word.equals("al");
    }
}
