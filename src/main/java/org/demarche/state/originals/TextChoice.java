package org.demarche.state.originals;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.demarche.state.Focus;
import org.jspecify.annotations.Nullable;

/**
 * Which text of an article the reader shows where an original is attached: the one that the person chose, unless what
 * is pointed at stands in the other only.
 *
 * <p>A passage that a search found in a digest has no counterpart in the original. To point at it, the digest is shown,
 * until something else is pointed at, or the person insists. The choice itself stays as it was.
 */
public final class TextChoice {
    /**
     * What was chosen.
     *
     * @param original whether it is the original
     * @param insisted what was pointed at then; null where it was chosen at an earlier start of the program
     */
    public record Chosen(boolean original, @Nullable Focus insisted) {}

    private final ReadingSettings settings;
    private final ReadOnlyObjectWrapper<Chosen> chosen;

    /** Begins with what the settings keep. */
    public TextChoice(ReadingSettings settings) {
        this.settings = settings;
        chosen = new ReadOnlyObjectWrapper<>(this, "chosen", new Chosen(settings.original(), null));
    }

    /** What the person chose last. */
    public ReadOnlyObjectProperty<Chosen> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Chooses a text, keeps the choice, and shows that text whatever is pointed at now. */
    public void choose(boolean original, Focus now) {
        settings.keepOriginal(original);
        chosen.set(new Chosen(original, now));
    }

    /**
     * Whether the original is to be shown.
     *
     * @param stands whether what is pointed at stands in the original
     */
    public boolean shows(Focus focus, boolean stands) {
        return chosen.get().original() && (stands || focus.equals(chosen.get().insisted()));
    }
}
