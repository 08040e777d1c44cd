package org.demarche.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A window opens and takes clicks and keys without any display: what every other journey stands on. */
@ExtendWith(ApplicationExtension.class)
class HeadlessWindowTest {

    private final AtomicInteger presses = new AtomicInteger();

    @Start
    void show(Stage stage) {
        var button = new Button("Press");
        button.setOnAction(_ -> presses.incrementAndGet());
        // The headless screen is 1000 by 1000 pixels; a window that sticks out breaks it.
        stage.setX(0);
        stage.setY(0);
        stage.setScene(new Scene(new StackPane(button), 400, 300));
        stage.show();
    }

    @Test
    void aClickReachesTheButton(FxRobot robot) {
        robot.clickOn("Press");
        assertEquals(1, presses.get());
    }

    @Test
    void aKeyReachesTheFocusedButton(FxRobot robot) {
        robot.interact(() -> robot.lookup("Press").query().requestFocus());
        robot.type(KeyCode.SPACE);
        assertEquals(1, presses.get());
    }
}
