package org.demarche.ui.reader;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.demarche.model.ArticleText;
import org.demarche.model.id.ArticleId;
import org.demarche.state.reader.ReaderModel.Reading;
import org.demarche.state.reader.ReaderPage;
import org.demarche.state.reader.SourceChoice;
import org.demarche.ui.dialogs.Browser;
import org.demarche.ui.parts.CheckLabel;
import org.demarche.ui.parts.IconButtons;
import org.demarche.ui.parts.Tips;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The head of the reader: which source it is, what kind of text, and the way to the others. */
final class ReaderHead extends VBox {
    static final String DIGEST_HELP = "Retold in our own words, because the article is under copyright."
            + " What stands in quotation marks is word for word as printed.";

    private final MenuButton credit = new MenuButton();
    private final Tooltip published = Tips.of("");
    private final Button previous = IconButtons.of("reader-previous", "Previous source", Feather.CHEVRON_LEFT);
    private final Button next = IconButtons.of("reader-next", "Next source", Feather.CHEVRON_RIGHT);
    private final Label headline = new Label();
    private final Label kind = new Label();
    private final HBox bottom = new HBox();
    private final Hyperlink link = new Hyperlink("Open link");
    private final TextSwitch texts;
    private final OriginalMenu menu;
    private final Consumer<ArticleId> open;

    /**
     * An empty head.
     *
     * @param open turns to another article
     * @param find lets the person find words in this one
     * @param texts switches between this one's texts
     * @param menu leads to its original
     */
    ReaderHead(Consumer<ArticleId> open, Runnable find, TextSwitch texts, OriginalMenu menu) {
        this.open = open;
        this.texts = texts;
        this.menu = menu;
        getStyleClass().add("reader-head");
        credit.setId("reader-credit");
        credit.setMnemonicParsing(false);
        // A menu button tells a screen reader nothing of its own text.
        credit.accessibleTextProperty().bind(credit.textProperty());
        credit.getStyleClass().addAll("reader-credit");
        credit.setTooltip(published);
        credit.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(credit, Priority.SOMETIMES);
        Button search = IconButtons.of("reader-open-find", "Find in this article", Feather.SEARCH);
        search.setOnAction(_ -> find.run());
        HBox top = new HBox(credit, space(), search, previous, next);
        top.getStyleClass().add("reader-head-line");
        headline.setId("reader-headline");
        headline.getStyleClass().add("reader-headline");
        headline.setWrapText(true);
        headline.setMinHeight(USE_PREF_SIZE);
        kind.setId("reader-kind");
        kind.getStyleClass().add("reader-kind");
        kind.setMinWidth(USE_PREF_SIZE);
        link.setMinWidth(USE_PREF_SIZE);
        link.setId("reader-link");
        link.getStyleClass().add("reader-link");
        bottom.getStyleClass().add("reader-head-line");
        getChildren().setAll(top, headline, bottom);
    }

    /** Shows the head of a page. */
    void show(Reading reading, Browser browser) {
        ReaderPage page = reading.page();
        credit.setText(page.credit());
        published.setText(page.byline() == null ? page.published() : page.byline() + "\n" + page.published());
        credit.setAccessibleHelp(page.published());
        credit.getItems().setAll(page.sources().stream().map(source -> item(source, page)).toList());
        turn(previous, page.neighbour(-1));
        turn(next, page.neighbour(1));
        headline.setText(page.headline());
        boolean digest = page.kind() == ArticleText.Kind.DIGEST;
        kind.setText(digest ? "Digest" : "Full text");
        kind.setTooltip(digest ? Tips.of(DIGEST_HELP) : null);
        kind.setAccessibleHelp(digest ? DIGEST_HELP : "");
        boolean attached = reading.attached() != null;
        String url = page.url();
        texts.show(reading);
        menu.show(url, browser);
        bottom.getChildren().setAll(attached ? texts : kind, check(page), space(), attached ? link : menu);
        link.setVisible(url != null);
        if (url != null) {
            link.setTooltip(Tips.of(url));
            link.setOnAction(_ -> {
                link.setVisited(false);
                browser.open(url);
            });
        }
    }

    private static CheckLabel check(ReaderPage page) {
        CheckLabel label = new CheckLabel(page.check());
        label.setId("reader-check");
        label.setVisible(page.check().total() > 0);
        return label;
    }

    /** Changes with the size of text. */
    ObservableValue<Font> fontProperty() {
        return headline.fontProperty();
    }

    private RadioMenuItem item(SourceChoice source, ReaderPage page) {
        RadioMenuItem item = new RadioMenuItem(source.title());
        item.setMnemonicParsing(false);
        item.setSelected(source.article().equals(page.article()));
        item.setOnAction(_ -> open.accept(source.article()));
        return item;
    }

    private void turn(Button button, @Nullable ArticleId article) {
        button.setDisable(article == null);
        button.setOnAction(_ -> {
            if (article != null) {
                open.accept(article);
            }
        });
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
