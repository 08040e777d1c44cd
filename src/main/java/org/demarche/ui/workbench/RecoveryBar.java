package org.demarche.ui.workbench;

import atlantafx.base.theme.Styles;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.demarche.state.caption.Counted;
import org.demarche.state.editing.Saving;
import org.demarche.state.editing.WorkState;
import org.demarche.store.journal.Recovered;
import org.demarche.ui.parts.Icons;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Offers below the head of the window what an earlier session left, and tells what keeps work from being kept. */
final class RecoveryBar {
    private final Label sentence = new Label();
    private final Button recover = new Button();
    private final Button discard = new Button("Discard");
    private final Button later = new Button("Later");
    private final HBox node;
    private final Runnable begin;

    /** @param begin puts the focus where a person begins; run when the offer goes that had the focus */
    RecoveryBar(Saving saving, SavingActions actions, Runnable begin) {
        this.begin = begin;
        sentence.setId("recovery-sentence");
        sentence.setWrapText(true);
        sentence.setMinWidth(0);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        recover.setId("recover");
        recover.getStyleClass().add(Styles.ACCENT);
        recover.setOnAction(_ -> actions.recover());
        discard.setId("recover-discard");
        discard.setOnAction(_ -> saving.discard());
        later.setId("recover-later");
        later.setOnAction(_ -> saving.postpone());
        node = new HBox(Icons.small(Feather.INFO), sentence, recover, discard, later);
        for (Button button : new Button[] {recover, discard, later}) {
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.managedProperty().bind(button.visibleProperty());
        }
        node.setId("recovery");
        node.getStyleClass().add("recovery");
        node.setAccessibleRole(AccessibleRole.PARENT);
        node.accessibleTextProperty().bind(sentence.textProperty());
        node.managedProperty().bind(node.visibleProperty());
        saving.stateProperty().subscribe(this::show);
    }

    Region node() {
        return node;
    }

    private void show(WorkState state) {
        Recovered offer = state.postponed() ? null : state.offer();
        boolean focused = node.isFocusWithin();
        String text = offer != null ? words(offer, LocalDate.now(ZoneId.systemDefault())) : told(state);
        node.setVisible(text != null);
        sentence.setText(text == null ? "" : text);
        for (Button button : new Button[] {recover, discard, later}) {
            button.setVisible(offer != null);
        }
        recover.setText(offer != null && offer.astray() ? "Open as a copy" : "Recover");
        if (focused && offer == null) {
            begin.run();
        }
    }

    private static @Nullable String told(WorkState state) {
        return state.hindrance() == null || state.postponed() ? state.trouble() : state.hindrance();
    }

    /** For example "12 steps from 14:05 were not saved." */
    static String words(Recovered offer, LocalDate today) {
        int count = offer.entries().size();
        String head = Counted.of(count, "step") + " of “" + offer.start().title() + "” from "
                + time(offer.since(), today) + (count == 1 ? " was" : " were") + " not saved";
        String astray = offer.astray() ? ", and the file has been changed by another program since" : "";
        String cut = offer.cut() > 0 ? " The last step was being written when the program ended, and is missing." : "";
        return head + astray + "." + cut;
    }

    private static String time(Instant instant, LocalDate today) {
        ZonedDateTime when = instant.atZone(ZoneId.systemDefault());
        String pattern = when.toLocalDate().equals(today) ? "HH:mm" : "d MMM yyyy, HH:mm";
        return DateTimeFormatter.ofPattern(pattern, Locale.UK).format(when);
    }
}
