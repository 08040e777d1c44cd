package org.demarche.ui.commands;

/** The menu in which a command stands. */
public enum CommandGroup {
    FILE("File"),
    EDIT("Edit"),
    CITE("Cite"),
    VIEW("View"),
    GO("Go"),
    HELP("Help");

    private final String label;

    CommandGroup(String label) {
        this.label = label;
    }

    /** As the menu is headed. */
    public String label() {
        return label;
    }
}
