package org.demarche.ui.commands;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination.ModifierValue;

/** Names keys as they are printed on a keyboard. */
final class KeyText {
    private KeyText() {}

    /** For example "Ctrl+Shift+T". */
    static String of(KeyCodeCombination key) {
        StringBuilder text = new StringBuilder();
        if (key.getControl() == ModifierValue.DOWN || key.getShortcut() == ModifierValue.DOWN) {
            text.append("Ctrl+");
        }
        if (key.getAlt() == ModifierValue.DOWN) {
            text.append("Alt+");
        }
        if (key.getShift() == ModifierValue.DOWN) {
            text.append("Shift+");
        }
        return text.append(name(key.getCode())).toString();
    }

    private static String name(KeyCode code) {
        return switch (code) {
            case LEFT -> "←";
            case RIGHT -> "→";
            case UP -> "↑";
            case DOWN -> "↓";
            case PLUS, ADD, EQUALS -> "+";
            case MINUS, SUBTRACT -> "−";
            case ESCAPE -> "Esc";
            default -> code.getName();
        };
    }
}
