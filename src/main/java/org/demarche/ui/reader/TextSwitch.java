package org.demarche.ui.reader;

import atlantafx.base.theme.Styles;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.demarche.model.ArticleText;
import org.demarche.state.reader.ReaderModel.Reading;
import org.demarche.store.originals.AttachedOriginal;
import org.demarche.ui.parts.Tips;

/** The switch between the text that the dossier carries and the attached original. */
final class TextSwitch extends HBox {
    private final ToggleGroup group = new ToggleGroup();
    private final ToggleButton carried = button("reader-carried", Styles.LEFT_PILL);
    private final ToggleButton original = button("reader-original", Styles.RIGHT_PILL);

    /** @param choose told whether the original was chosen */
    TextSwitch(Consumer<Boolean> choose) {
        getStyleClass().addAll("segments", "reader-switch");
        setMinWidth(USE_PREF_SIZE);
        original.setText("Original");
        carried.setOnAction(_ -> choose.accept(false));
        original.setOnAction(_ -> choose.accept(true));
        // A click on the one that is chosen would leave none.
        group.selectedToggleProperty().addListener((_, before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            }
        });
        getChildren().setAll(carried, original);
    }

    /** Shows what is attached, and which text is shown. */
    void show(Reading reading) {
        AttachedOriginal attached = reading.attached();
        if (attached == null) {
            return;
        }
        boolean digest = reading.page().kind() == ArticleText.Kind.DIGEST;
        carried.setText(digest ? "Digest" : "Text");
        carried.setTooltip(Tips.of(digest ? ReaderHead.DIGEST_HELP : "The text that the dossier carries."));
        String what = attached.identical() ? "The article as it was published, from "
                : "A changed copy of the article: its text is not the one that the dossier knows by its fingerprint."
                        + " From ";
        original.setTooltip(Tips.of(what + attached.name() + "."));
        original.setAccessibleHelp(what + attached.name() + ".");
        group.selectToggle(reading.original() ? original : carried);
    }

    private ToggleButton button(String id, String place) {
        ToggleButton button = new ToggleButton();
        button.setId(id);
        button.getStyleClass().addAll(place, Styles.SMALL);
        button.setToggleGroup(group);
        return button;
    }
}
