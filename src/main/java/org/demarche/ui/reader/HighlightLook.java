package org.demarche.ui.reader;

import java.util.List;
import org.demarche.model.DossierIndex;
import org.demarche.state.reader.Highlight;
import org.demarche.ui.theme.SideStyle;

/** Gives highlights their looks. */
final class HighlightLook {
    private HighlightLook() {}

    static StyledRange of(DossierIndex index, Highlight highlight) {
        String tone = switch (highlight.tone()) {
            case QUOTE -> "mark-quote";
            case REPORTED -> "mark-reported";
            case LEFT_OUT -> "mark-left-out";
            case CHOSEN -> "mark-chosen";
            case DOUBTFUL -> "mark-doubtful";
            case PASSAGE -> "mark-passage";
            case WAITING -> "mark-waiting";
            case WAITING_HERE -> "mark-waiting-here";
            case FOUND -> "mark-found";
            case FOUND_HERE -> "mark-found-here";
        };
        boolean underlined = switch (highlight.tone()) {
            case REPORTED, LEFT_OUT, DOUBTFUL, WAITING -> true;
            case QUOTE, CHOSEN, PASSAGE, WAITING_HERE, FOUND, FOUND_HERE -> false;
        };
        return new StyledRange(highlight.range(), underlined,
                List.of("source-mark", tone, SideStyle.styleClass(index, highlight.side())));
    }
}
