package org.demarche.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class AppearanceTest {
    private final AppearanceSettings settings = new MemorySettings();
    private final SimpleObjectProperty<ColorScheme> desktop = new SimpleObjectProperty<>(ColorScheme.LIGHT);
    private final SimpleBooleanProperty calm = new SimpleBooleanProperty();
    private Label label;
    private Appearance appearance;
    private Scene scene;

    @Start
    void start(Stage stage) {
        label = new Label("text");
        appearance = new Appearance(settings, desktop, calm);
        scene = new Scene(new StackPane(label), 200, 100);
        appearance.dress(scene);
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void theDesktopDecidesUntilAPersonDoes() {
        onFx(() -> desktop.set(ColorScheme.DARK));
        assertEquals(Theme.DARK, appearance.theme());

        onFx(() -> appearance.choose(Theme.LIGHT));
        onFx(() -> desktop.set(ColorScheme.LIGHT));
        onFx(() -> desktop.set(ColorScheme.DARK));
        assertEquals(Theme.LIGHT, appearance.theme());
        assertEquals(Optional.of(Theme.LIGHT), settings.theme());
    }

    @Test
    void textIsLightOnDarkAndDarkOnLight() {
        onFx(() -> appearance.choose(Theme.LIGHT));
        onFx(scene.getRoot()::applyCss);
        assertTrue(((Color) label.getTextFill()).getBrightness() < 0.3);

        onFx(() -> appearance.choose(Theme.DARK));
        onFx(scene.getRoot()::applyCss);
        assertTrue(((Color) label.getTextFill()).getBrightness() > 0.7);
    }

    @Test
    void textGrowsByStepsUpToTwiceItsSizeAndTheSizeIsKept() {
        onFx(appearance::enlarge);
        onFx(scene.getRoot()::applyCss);
        assertEquals(1.1, appearance.scaleProperty().get());
        assertEquals(1.1, settings.scale());
        assertEquals("Inter", label.getFont().getFamily());
        assertEquals(13.75, label.getFont().getSize(), 0.01);

        for (int i = 0; i < 20; i++) {
            onFx(appearance::enlarge);
        }
        assertEquals(2, appearance.scaleProperty().get());
        onFx(appearance::reduce);
        assertEquals(1.75, appearance.scaleProperty().get());
        onFx(appearance::resetScale);
        assertEquals(1, appearance.scaleProperty().get());
    }

    @Test
    void aWishForLessMotionIsPassedOn() {
        assertFalse(appearance.reducedMotionProperty().get());
        onFx(() -> calm.set(true));
        assertTrue(appearance.reducedMotionProperty().get());
    }

    private static void onFx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, action);
    }
}
