package org.demarche.ui.dialogs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.DialogPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.demarche.ui.theme.Appearance;
import org.demarche.ui.theme.MemorySettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.matcher.base.NodeMatchers;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class FxDialogsTest {
    private FxDialogs dialogs;

    @Start
    void start(Stage stage) {
        Appearance appearance = new Appearance(new MemorySettings(),
                new SimpleObjectProperty<>(ColorScheme.LIGHT), new SimpleBooleanProperty());
        dialogs = new FxDialogs(stage, appearance);
        stage.setX(0);
        stage.setY(0);
        stage.setScene(new Scene(new StackPane(), 900, 700));
        stage.show();
    }

    @Test
    void anErrorIsATitleASentenceAndOneButtonNamedByWhatItDoes(FxRobot robot) throws TimeoutException {
        Platform.runLater(() -> dialogs.error("The dossier was not opened", "It is a folder; choose a file in it."));
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS,
                () -> robot.lookup("#error-dialog").match(NodeMatchers.isVisible()).tryQuery().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        DialogPane pane = robot.lookup("#error-dialog").queryAs(DialogPane.class);
        assertEquals("The dossier was not opened", pane.getHeaderText());
        assertEquals("It is a folder; choose a file in it.", pane.getContentText());
        robot.clickOn("Close");
        assertTrue(robot.lookup("#error-dialog").tryQuery().isEmpty());
    }

    @Test
    void aQuestionIsAnsweredByItsButtonsAndGivenUpByEscape(FxRobot robot) throws Exception {
        assertEquals(0, answer(robot, () -> robot.type(KeyCode.ENTER)));
        assertEquals(1, answer(robot, () -> robot.clickOn("Don't save")));
        assertEquals(2, answer(robot, () -> robot.type(KeyCode.ESCAPE)));
    }

    private int answer(FxRobot robot, Runnable hand) throws Exception {
        CompletableFuture<Integer> answer = new CompletableFuture<>();
        Platform.runLater(() -> answer.complete(dialogs.ask("Save the changes?", "They are lost without.",
                List.of("Save", "Don't save", "Cancel"))));
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS,
                () -> robot.lookup("#ask-dialog").match(NodeMatchers.isVisible()).tryQuery().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        hand.run();
        return answer.get(60, TimeUnit.SECONDS);
    }
}
