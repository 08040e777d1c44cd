package org.demarche.ui.workbench;

import java.nio.file.Path;
import java.util.function.BiConsumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import org.demarche.state.Workspace;
import org.demarche.state.caption.Counted;
import org.demarche.state.editing.Editing;
import org.demarche.state.evidence.EvidenceModel;
import org.demarche.store.originals.AttachedOriginals;
import org.demarche.ui.evidence.EvidenceExport;
import org.demarche.ui.evidence.EvidenceView;

/** The evidence check in the window: its pane, its place in the lower pane, and its reports. */
final class EvidenceDesk {
    private final EvidenceModel model;
    private final EvidenceView view;

    /** @param written told what was written, and where */
    EvidenceDesk(Workspace workspace, Editing editing, Doors doors, ObservableValue<AttachedOriginals> originals,
            BiConsumer<String, Path> written) {
        model = new EvidenceModel(workspace, editing, doors.runner(), originals);
        EvidenceExport export = new EvidenceExport(workspace, model, doors.dialogs(), doors.runner(),
                file -> written.accept("Report", file));
        view = new EvidenceView(model, export::start);
    }

    /** The pane. */
    Region pane() {
        return view.node();
    }

    /** Checks while the pane is seen, and says beside its title how many quotes need attention. */
    void follow(LowerPane lower) {
        lower.partProperty().subscribe(part -> model.setActive(part == LowerPane.Part.EVIDENCE));
        model.stateProperty().subscribe(state -> lower.note(LowerPane.Part.EVIDENCE,
                state.open() == 0 ? "" : Counted.number(state.open())));
    }

    /** Brings the pane into sight. */
    void show(LowerPane lower) {
        lower.partProperty().set(LowerPane.Part.EVIDENCE);
        view.surface().requestFocus();
    }
}
