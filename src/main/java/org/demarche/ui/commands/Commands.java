package org.demarche.ui.commands;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.input.KeyCodeCombination;

/** The list of all commands, in the order of the menus. */
public final class Commands {
    private final Map<String, Command> byId = new LinkedHashMap<>();
    private final Set<String> sectionStarts = new HashSet<>();
    private final Map<KeyCodeCombination, Command> byKey = new LinkedHashMap<>();

    /**
     * Adds a command after the others of its group.
     *
     * @throws IllegalArgumentException if another has its id or one of its keys
     */
    public void add(Command command) {
        if (byId.putIfAbsent(command.id(), command) != null) {
            throw new IllegalArgumentException("there are two commands " + command.id());
        }
        for (KeyCodeCombination key : command.keys()) {
            Command other = byKey.putIfAbsent(key, command);
            if (other != null) {
                throw new IllegalArgumentException(
                        other.id() + " and " + command.id() + " both want the key " + KeyText.of(key));
            }
        }
    }

    /** Adds a command above which its menu draws a line. */
    public void addSection(Command command) {
        add(command);
        sectionStarts.add(command.id());
    }

    /** All commands. */
    public Collection<Command> all() {
        return List.copyOf(byId.values());
    }

    /** The commands of one group. */
    public List<Command> of(CommandGroup group) {
        return byId.values().stream().filter(command -> command.group() == group).toList();
    }

    /**
     * The command of that id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Command get(String id) {
        Command found = byId.get(id);
        if (found == null) {
            throw new IllegalArgumentException("there is no command " + id);
        }
        return found;
    }

    /** The commands that can be done now and whose text holds all the words, whatever their case. */
    public List<Command> matching(String words) {
        String[] wanted = words.strip().toLowerCase(Locale.ROOT).split("\\s+", -1);
        return byId.values().stream()
                .filter(command -> command.enabled().get())
                .filter(command -> Arrays.stream(wanted)
                        .allMatch(word -> command.text().toLowerCase(Locale.ROOT).contains(word)))
                .toList();
    }

    /** Makes the keys work in a window. */
    public void install(Scene scene) {
        byKey.forEach((key, command) -> scene.getAccelerators().put(key, command::run));
    }

    /** Whether a line is drawn above the command. */
    boolean startsSection(Command command) {
        return sectionStarts.contains(command.id());
    }
}
