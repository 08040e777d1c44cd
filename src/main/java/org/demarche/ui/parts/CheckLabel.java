package org.demarche.ui.parts;

import java.util.stream.Collectors;
import javafx.scene.control.Label;
import org.demarche.state.reader.SourceCheck;
import org.kordamp.ikonli.feather.Feather;

/** Says whether quotes stand word for word in their source, and what is wrong where they do not. */
public final class CheckLabel extends Label {

    public CheckLabel(SourceCheck check) {
        super(check.words(), Icons.small(check.passed() ? Feather.CHECK : Feather.ALERT_TRIANGLE));
        getStyleClass().addAll("check-label", check.passed() ? "check-passed" : "check-failed");
        String help = check.passed()
                ? "Compared character by character with the text of the source."
                : check.faults().stream().map(SourceCheck.Fault::sentence).collect(Collectors.joining("\n"));
        setTooltip(Tips.of(help));
        setAccessibleHelp(help);
    }
}
