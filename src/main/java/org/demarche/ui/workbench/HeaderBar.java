package org.demarche.ui.workbench;

import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.demarche.state.Workspace;
import org.demarche.timeline.LaneKind;
import org.demarche.ui.commands.CommandItems;
import org.demarche.ui.commands.Commands;
import org.demarche.ui.theme.Appearance;
import org.demarche.ui.theme.Theme;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The bar at the head of the window: menu, the way back, title, search, and what changes the view. */
final class HeaderBar {
    private static final double SEARCH_WIDTH = 520;
    private static final double SEARCH_LEAST = 260;

    private final MenuButton menu = new MenuButton();
    private final HBox node;

    HeaderBar(Workspace workspace, Appearance appearance, Commands commands, BooleanProperty outlined,
            Region search) {
        menu.setId("menu-button");
        menu.setGraphic(new FontIcon(Feather.MENU));
        menu.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        menu.setAccessibleText("Menu");
        menu.setTooltip(new Tooltip("Menu (F10)"));
        menu.getItems().setAll(CommandItems.menus(commands));
        menu.getStyleClass().addAll("header-button", "header-icon");

        Label title = new Label();
        title.setId("dossier-title");
        title.getStyleClass().add("header-title");
        title.setMinWidth(0);
        workspace.snapshotProperty().subscribe(now -> title.setText(now.index().dossier().title()));
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(title.textProperty());
        title.setTooltip(whole);

        HBox left = new HBox(menu, quiet(CommandItems.iconButton(commands.get("back"))),
                quiet(CommandItems.iconButton(commands.get("forward"))), title);
        HBox right = new HBox(new EventsSwitch(commands.get("outline"), outlined).node(),
                quiet(CommandItems.button(commands.get("fit"), "Fit")), lanes(workspace, commands),
                quiet(CommandItems.button(commands.get("export"), "Export…")), theme(appearance));
        left.getStyleClass().add("header-left");
        right.getStyleClass().add("header-right");
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        left.setMinWidth(0);
        right.setMinWidth(Region.USE_PREF_SIZE);
        search.setPrefWidth(SEARCH_WIDTH);
        search.setMaxWidth(SEARCH_WIDTH);
        search.setMinWidth(SEARCH_LEAST);
        node = new HBox(left, search, right);
        node.setId("header");
        node.getStyleClass().add("header");
    }

    Region node() {
        return node;
    }

    void showMenu() {
        menu.show();
    }

    private static MenuButton lanes(Workspace workspace, Commands commands) {
        MenuButton lanes = new MenuButton();
        lanes.setId("lanes");
        for (LaneKind kind : LaneKind.values()) {
            lanes.getItems().add(CommandItems.item(commands.get("lanes-" + LaneNames.of(kind))));
        }
        workspace.snapshotProperty().subscribe(now -> lanes.setText("Lanes: " + LaneNames.of(now.view().lanes())));
        // A menu button tells a screen reader nothing of its own text.
        lanes.accessibleTextProperty().bind(lanes.textProperty());
        lanes.setTooltip(new Tooltip("Sort the events into lanes"));
        lanes.getStyleClass().add("header-button");
        return lanes;
    }

    private static Button theme(Appearance appearance) {
        Button button = new Button();
        button.setId("theme");
        Tooltip tooltip = new Tooltip();
        button.setTooltip(tooltip);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setOnAction(_ -> appearance.choose(appearance.theme().other()));
        appearance.themeProperty().subscribe(theme -> {
            button.setGraphic(new FontIcon(theme == Theme.LIGHT ? Feather.MOON : Feather.SUN));
            String text = theme.other().label() + " theme";
            tooltip.setText(text);
            button.setAccessibleText(text);
        });
        quiet(button);
        return button;
    }

    private static Node quiet(Button button) {
        button.getStyleClass().add("header-button");
        if (button.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY) {
            button.getStyleClass().add("header-icon");
        }
        return button;
    }
}
