package org.demarche.state.exchange;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.demarche.exchange.Carriage;
import org.demarche.exchange.Field;
import org.demarche.exchange.Format;
import org.demarche.exchange.Losses;
import org.demarche.model.Dossier;
import org.demarche.state.caption.FileName;
import org.demarche.work.BackgroundTask;
import org.demarche.work.TaskCallbacks;
import org.demarche.work.TaskRunner;
import org.demarche.work.TaskSlot;
import org.jspecify.annotations.Nullable;

/**
 * The choice of a format for the data of a dossier, with what the dossier would lose in it. Use on the callback thread
 * of the runner.
 */
public final class ExportChoice {

    /**
     * What is chosen.
     *
     * @param fullTexts whether published texts are to go along
     * @param losses what is lost, in one sentence each; null while that is being found out
     */
    public record State(Format format, boolean fullTexts, @Nullable List<String> losses) {
        /** Whether the format has room for published texts. */
        public boolean takesFullTexts() {
            return format.fields().of(Field.ARTICLE_FULL_TEXT).way() != Carriage.Way.NOT;
        }
    }

    private final Dossier dossier;
    private final TaskSlot slot;
    private final ReadOnlyObjectWrapper<State> state;

    /** A choice that begins with a format, without published texts. */
    public ExportChoice(Dossier dossier, Format first, TaskRunner runner) {
        this.dossier = dossier;
        slot = TaskSlot.immediate(runner);
        state = new ReadOnlyObjectWrapper<>(this, "state", new State(first, false, null));
        choose(first, false);
    }

    /** What is chosen now. */
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Takes another format. */
    public void choose(Format format) {
        choose(format, state.get().fullTexts());
    }

    /** Says whether published texts are to go along, where the format has room for them. */
    public void setFullTexts(boolean fullTexts) {
        choose(state.get().format(), fullTexts);
    }

    private void choose(Format format, boolean fullTexts) {
        state.set(new State(format, fullTexts, null));
        boolean along = fullTexts && state.get().takesFullTexts();
        slot.submit(new BackgroundTask<>("Looking what " + format.name() + " can hold",
                _ -> Losses.of(format, dossier, along)),
                TaskCallbacks.of(losses -> state.set(new State(format, fullTexts, losses)), failure -> {
                    throw new IllegalStateException("finding out what is lost failed", failure);
                }));
    }

    /** A file name of the words of the dossier's title. */
    public String fileName() {
        return FileName.of(dossier.title(), "dossier") + state.get().format().ending();
    }
}
