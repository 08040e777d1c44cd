package org.demarche.model.validation;

import java.util.regex.Pattern;
import org.demarche.model.CodePoints;
import org.demarche.model.DossierIndex;
import org.demarche.model.QuoteEdit;

/** Where a quote is said to be edited, it shows the mark of it: dots for an omission, brackets for an insertion. */
final class Edits {
    private static final Pattern DOTS = Pattern.compile("[\\[(]?\\s*(…|\\.(\\s?\\.){1,3})\\s*[])]?");
    private static final Pattern BRACKETS = Pattern.compile("\\[.*]|\\(.*\\)", Pattern.DOTALL);

    private Edits() {}

    static void check(DossierIndex index, Findings findings) {
        Findings.each(index.dossier().quotes(), (i, quote) -> {
            String path = Findings.path(i, quote);
            if (!findings.wordsDiffer(path)) {
                CodePoints words = CodePoints.of(quote.text());
                quote.edits().forEach(edit -> check(edit, words, path, findings));
            }
        });
    }

    private static void check(QuoteEdit edit, CodePoints words, String path, Findings findings) {
        if (!words.holds(edit.range())) {
            findings.add(FindingCode.EDIT_OUTSIDE_WORDS, path, "an edit ends at character " + edit.range().end()
                    + ", but the quote has " + words.length());
            return;
        }
        String mark = words.slice(edit.range());
        boolean fits = switch (edit.kind()) {
            case ELISION -> DOTS.matcher(mark).matches();
            case INSERTION -> BRACKETS.matcher(mark).matches();
        };
        if (!fits) {
            findings.add(FindingCode.EDIT_WITHOUT_MARK, path, switch (edit.kind()) {
                case ELISION -> "words are said to be left out at '" + mark + "', but no dots stand there";
                case INSERTION -> "words are said to be put in at '" + mark + "', but no brackets enclose them";
            });
        }
    }
}
