package org.demarche.ui.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.demarche.state.Workspace;
import org.demarche.state.loading.DossierLoading;
import org.demarche.state.loading.ViewOpening;
import org.demarche.ui.dialogs.Dialogs;

/** Opens the views that figures carry, and asks for their dossiers. */
final class ViewDesk {
    private final ViewOpening opening;

    /** @param tell says something at the foot of the window */
    ViewDesk(Workspace workspace, Doors doors, DossierLoading loading, SavingActions saves, Consumer<String> tell) {
        opening = new ViewOpening(workspace, doors.runner(), loading, new Answers(doors.dialogs(), saves, tell));
    }

    void open(Path svg) {
        opening.open(svg);
    }

    /** Dialogs wait, so they come later: the task that asks is not over before its callback returns. */
    private record Answers(Dialogs dialogs, SavingActions saves, Consumer<String> tell)
            implements ViewOpening.Answers {
        @Override
        public void shown(String sentence) {
            tell.accept(sentence);
        }

        @Override
        public void failed(String title, String sentence) {
            Platform.runLater(() -> dialogs.error(title, sentence));
        }

        @Override
        public void leave(Runnable next) {
            Platform.runLater(() -> saves.leave(next));
        }

        @Override
        public void missing(String sentence, Consumer<Path> open) {
            Platform.runLater(() -> {
                if (dialogs.ask("Open the dossier of the figure?", sentence, List.of("Open…", "Cancel")) == 0) {
                    dialogs.chooseDossier().ifPresent(open);
                }
            });
        }
    }
}
