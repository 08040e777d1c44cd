package org.demarche.ui.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.ui.dialogs.Dialogs;

/** Gives the answers that a test wants and keeps what was said. */
final class FakeDialogs implements Dialogs {
    final List<String> errors = new ArrayList<>();
    Optional<Path> dossier = Optional.empty();
    Optional<Path> image = Optional.empty();
    String suggestedName = "";

    @Override
    public void error(String title, String sentence) {
        errors.add(title + ": " + sentence);
    }

    @Override
    public Optional<Path> chooseDossier() {
        return dossier;
    }

    @Override
    public Optional<Path> chooseImage(String name) {
        suggestedName = name;
        return image;
    }
}
