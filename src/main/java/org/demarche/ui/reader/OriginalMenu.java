package org.demarche.ui.reader;

import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.demarche.state.originals.Originals.Place;
import org.demarche.ui.dialogs.Browser;
import org.demarche.ui.parts.Tips;
import org.jspecify.annotations.Nullable;

/** The ways to the original of an article: its page in the browser, or a download when a person asks for one. */
final class OriginalMenu extends MenuButton {
    private final MenuItem browse = item("reader-browse", "Open in the browser");
    private final MenuItem attach = item("reader-attach", "Attach a file…");

    /**
     * A menu.
     *
     * @param download downloads the open article from a place
     * @param attachFiles asks for files
     */
    OriginalMenu(Consumer<Place> download, Runnable attachFiles) {
        super("Get the original");
        setId("reader-get");
        getStyleClass().add("reader-get");
        setMinWidth(USE_PREF_SIZE);
        // A menu button tells a screen reader nothing of its own text.
        setAccessibleText(getText());
        MenuItem page = item("reader-download", "Download the page");
        page.setOnAction(_ -> download.accept(Place.PUBLISHER));
        MenuItem copy = item("reader-download-copy", "Download its copy in the Wayback Machine");
        copy.setOnAction(_ -> download.accept(Place.ARCHIVE));
        attach.setOnAction(_ -> attachFiles.run());
        getItems().setAll(browse, new SeparatorMenuItem(), page, copy, new SeparatorMenuItem(), attach);
    }

    /** Offers the ways to the original at an address; null: offers nothing. */
    void show(@Nullable String url, Browser browser) {
        setVisible(url != null);
        if (url != null) {
            setTooltip(Tips.of(url));
            browse.setOnAction(_ -> browser.open(url));
        }
    }

    private static MenuItem item(String id, String text) {
        MenuItem item = new MenuItem(text);
        item.setId(id);
        return item;
    }
}
