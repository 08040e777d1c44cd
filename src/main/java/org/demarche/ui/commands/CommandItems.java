package org.demarche.ui.commands;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Menu items and buttons that run a command and show whether it can be done. */
public final class CommandItems {
    private CommandItems() {}

    /** One menu for each group. */
    public static List<Menu> menus(Commands commands) {
        return Arrays.stream(CommandGroup.values()).map(group -> menu(commands, group)).toList();
    }

    private static Menu menu(Commands commands, CommandGroup group) {
        Menu menu = new Menu(group.label());
        menu.setId("menu-" + group.label().toLowerCase(Locale.ROOT));
        for (Command command : commands.of(group)) {
            if (commands.startsSection(command)) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            menu.getItems().add(item(command));
        }
        return menu;
    }

    /** An item of a menu. */
    public static MenuItem item(Command command) {
        ObservableBooleanValue chosen = command.chosen();
        MenuItem item;
        if (chosen == null) {
            item = new MenuItem(command.text());
            Feather icon = command.icon();
            if (icon != null) {
                item.setGraphic(new FontIcon(icon));
            }
        } else {
            CheckMenuItem check = new CheckMenuItem(command.text());
            check.setSelected(chosen.get());
            chosen.addListener((_, _, now) -> check.setSelected(now));
            item = check;
        }
        if (command.label() != null) {
            item.textProperty().bind(command.label());
        }
        item.setId("item-" + command.id());
        if (!command.keys().isEmpty()) {
            item.setAccelerator(command.keys().getFirst());
        }
        item.disableProperty().bind(Bindings.not(command.enabled()));
        item.setOnAction(_ -> {
            command.run();
            if (item instanceof CheckMenuItem check && chosen != null) {
                // A click turns the mark over, even where the choice was already made.
                check.setSelected(chosen.get());
            }
        });
        return item;
    }

    /** A button with the command's text. */
    public static Button button(Command command, String text) {
        Button button = new Button(text);
        wire(button, command);
        return button;
    }

    /** A button with the command's icon alone. */
    public static Button iconButton(Command command) {
        Button button = new Button();
        Feather icon = command.icon();
        if (icon == null) {
            throw new IllegalArgumentException("the command " + command.id() + " has no icon");
        }
        button.setGraphic(new FontIcon(icon));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        wire(button, command);
        return button;
    }

    private static void wire(Button button, Command command) {
        button.setId(command.id());
        Tooltip tooltip = new Tooltip();
        button.setTooltip(tooltip);
        ObservableStringValue label = command.label();
        name(button, tooltip, command, label == null ? command.text() : label.get());
        if (label != null) {
            label.addListener((_, _, now) -> name(button, tooltip, command, now));
        }
        button.disableProperty().bind(Bindings.not(command.enabled()));
        button.setOnAction(_ -> command.run());
    }

    private static void name(Button button, Tooltip tooltip, Command command, String name) {
        String keys = command.keyText();
        button.setAccessibleText(name);
        tooltip.setText(keys.isEmpty() ? name : name + " (" + keys + ")");
    }
}
