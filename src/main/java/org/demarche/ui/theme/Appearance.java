package org.demarche.ui.theme;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;

/**
 * The looks of the program: theme, size of text, motion.
 *
 * <p>The theme follows the desktop until a person chooses one; the choice is kept. Use on the FX thread.
 */
public final class Appearance {
    /** The size of ordinary text at a scale of 1, in px; in style sheets this is {@code 1em}. */
    public static final double TEXT_SIZE = 12.5;

    private static final List<Double> SCALES = List.of(1.0, 1.1, 1.25, 1.5, 1.75, 2.0);

    private final AppearanceSettings settings;
    private final ObservableValue<ColorScheme> desktop;
    private final ReadOnlyObjectWrapper<Theme> theme;
    private final ReadOnlyDoubleWrapper scale;
    private final ReadOnlyBooleanWrapper reducedMotion = new ReadOnlyBooleanWrapper(this, "reducedMotion");
    private final List<Scene> scenes = new ArrayList<>();

    /**
     * Begins with what the settings keep, or else with the desktop's colours.
     *
     * @param desktop the desktop's colour scheme
     * @param calm whether the desktop asks for less motion
     */
    public Appearance(
            AppearanceSettings settings, ObservableValue<ColorScheme> desktop, ObservableValue<Boolean> calm) {
        Fonts.load();
        this.settings = settings;
        this.desktop = desktop;
        theme = new ReadOnlyObjectWrapper<>(this, "theme", wanted());
        scale = new ReadOnlyDoubleWrapper(this, "scale", clamped(settings.scale()));
        reducedMotion.bind(calm);
        desktop.addListener((_, _, _) -> show(wanted(), scale.get()));
        Application.setUserAgentStylesheet(theme.get().controls());
    }

    /** The looks on this desktop. */
    public static Appearance ofThisDesktop(AppearanceSettings settings) {
        Platform.Preferences preferences = Platform.getPreferences();
        return new Appearance(settings, preferences.colorSchemeProperty(), preferences.reducedMotionProperty());
    }

    public ReadOnlyObjectProperty<Theme> themeProperty() {
        return theme.getReadOnlyProperty();
    }

    public Theme theme() {
        return theme.get();
    }

    /** Whether things should appear at their new place at once instead of moving there. */
    public ReadOnlyBooleanProperty reducedMotionProperty() {
        return reducedMotion.getReadOnlyProperty();
    }

    /** How much larger than {@link #TEXT_SIZE} text is shown, 1 to 2. */
    public ReadOnlyDoubleProperty scaleProperty() {
        return scale.getReadOnlyProperty();
    }

    /** Shows a theme from now on, whatever the desktop does, and keeps the choice. */
    public void choose(Theme chosen) {
        settings.keepTheme(chosen);
        show(chosen, scale.get());
    }

    /** Shows text one step larger and keeps the choice. */
    public void enlarge() {
        choose(SCALES.stream().filter(step -> step > scale.get()).findFirst().orElse(SCALES.getLast()));
    }

    /** Shows text one step smaller and keeps the choice. */
    public void reduce() {
        choose(SCALES.reversed().stream().filter(step -> step < scale.get()).findFirst().orElse(SCALES.getFirst()));
    }

    /** Shows text at its ordinary size and keeps the choice. */
    public void resetScale() {
        choose(1.0);
    }

    /** Gives a scene the looks, now and whenever they change. */
    public void dress(Scene scene) {
        scenes.add(scene);
        apply(scene);
    }

    /** Lets go of a scene that will not be shown again. */
    public void forget(Scene scene) {
        scenes.remove(scene);
    }

    private void choose(double chosen) {
        settings.keepScale(chosen);
        show(theme.get(), chosen);
    }

    private void show(Theme nextTheme, double nextScale) {
        scale.set(nextScale);
        theme.set(nextTheme);
        Application.setUserAgentStylesheet(nextTheme.controls());
        scenes.forEach(this::apply);
    }

    private void apply(Scene scene) {
        scene.getStylesheets().setAll(
                Stylesheets.url("base"), ThemeSheet.url(theme.get(), TEXT_SIZE * scale.get()));
        scene.getPreferences().setColorScheme(theme.get().scheme());
    }

    private Theme wanted() {
        return settings.theme().orElseGet(() -> Theme.of(desktop.getValue()));
    }

    private static double clamped(double scale) {
        return Math.clamp(scale, SCALES.getFirst(), SCALES.getLast());
    }
}
