package org.demarche.ui.workbench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.demarche.model.Dossier;
import org.demarche.state.editing.Saving;
import org.demarche.state.editing.WorkState;
import org.demarche.ui.dialogs.Dialogs;

/** Saves the open dossier, asking for what is not known, and sees that no work is left behind unasked. */
final class SavingActions {
    private static final String ENDING = ".json";
    private static final int LONGEST_NAME = 60;
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Saving saving;
    private final Dialogs dialogs;
    private final Supplier<String> title;

    /** @param title of the open dossier */
    SavingActions(Saving saving, Dialogs dialogs, Supplier<String> title) {
        this.saving = saving;
        this.dialogs = dialogs;
        this.title = title;
    }

    void save() {
        save(() -> { });
    }

    void saveAs() {
        saveAs(() -> { });
    }

    /** Opens a new dossier in place of the one that is open. */
    void startNew() {
        leave(() -> saving.startNew(Dossier.empty("Untitled dossier")));
    }

    /** Makes the steps of an earlier session again. */
    void recover() {
        WorkState state = saving.stateProperty().get();
        if (state.hindrance() != null) {
            saving.recover();
        } else {
            leave(saving::recover);
        }
    }

    /** Does what takes the place of the open dossier, once its unsaved work is saved or not wanted. */
    void leave(Runnable then) {
        if (!saving.stateProperty().get().unsaved()) {
            then.run();
            return;
        }
        int answer = dialogs.ask("Save the changes to “" + title.get() + "”?",
                "Without saving, the steps since you last saved are lost.", List.of("Save", "Don't save", "Cancel"));
        if (answer == 0) {
            save(then);
        } else if (answer == 1) {
            saving.forgetUnsaved();
            then.run();
        }
    }

    private void save(Runnable then) {
        Path file = saving.file();
        if (file == null) {
            saveAs(then);
        } else {
            save(file, false, then);
        }
    }

    private void saveAs(Runnable then) {
        Path file = saving.file();
        String name = file == null ? null : String.valueOf(file.getFileName());
        Optional<Path> chosen = dialogs.chooseDossierToSave(name == null ? suggestedName(title.get()) : name);
        chosen.map(SavingActions::withEnding).ifPresent(to -> save(to, !to.equals(file), then));
    }

    private void save(Path file, boolean overChanges, Runnable then) {
        saving.save(file, overChanges, outcome -> {
            switch (outcome) {
                case Saving.Outcome.Saved _ -> then.run();
                case Saving.Outcome.ChangedByOthers changed -> askAboutChanges(changed.file(), then);
                case Saving.Outcome.Failed failed -> dialogs.error("The dossier was not saved", failed.sentence());
            }
        });
    }

    private void askAboutChanges(Path file, Runnable then) {
        int answer = dialogs.ask(file.getFileName() + " was changed by another program",
                "It is no longer as it was when you opened it. Save your work under another name to keep both, or"
                        + " replace what the other program has written.",
                List.of("Save as…", "Replace", "Cancel"));
        if (answer == 0) {
            saveAs(then);
        } else if (answer == 1) {
            save(file, true, then);
        }
    }

    /** A file name of the words of a title. */
    static String suggestedName(String title) {
        String words = NOT_IN_NAMES.matcher(title.toLowerCase(Locale.ROOT)).replaceAll("-");
        String name = words.substring(0, Math.min(words.length(), LONGEST_NAME)).replaceAll("^-|-$", "");
        return (name.isEmpty() ? "dossier" : name) + ENDING;
    }

    /** The path with the ending of dossiers, unless the person gave it one, or a file without has that name. */
    private static Path withEnding(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.contains(".") || Files.exists(path) ? path : path.resolveSibling(name + ENDING);
    }
}
