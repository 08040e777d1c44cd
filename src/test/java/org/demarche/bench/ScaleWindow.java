package org.demarche.bench;

import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.demarche.model.DossierIndex;
import org.demarche.state.OpenDossier;
import org.demarche.state.Workspace;
import org.demarche.store.BundledDossier;
import org.demarche.timeline.Viewport;
import org.demarche.ui.theme.Appearance;
import org.demarche.ui.theme.MemorySettings;
import org.demarche.ui.timeline.TimelineView;
import org.demarche.work.SameThreadTaskRunner;

/** A window with a timeline and its overview, as large as given; the bundled dossier is open. For the FX thread. */
final class ScaleWindow {
    final Workspace workspace = new Workspace(OpenDossier.of(new DossierIndex(BundledDossier.open()), null));
    final Scene scene;
    private final TimelineView timeline;
    private final Stage stage = new Stage();

    /** @param size of the timeline without its overview */
    ScaleWindow(Viewport size) {
        Appearance appearance = new Appearance(new MemorySettings(), new SimpleObjectProperty<>(ColorScheme.LIGHT),
                new SimpleObjectProperty<>(true));
        timeline = new TimelineView(workspace, appearance, new SameThreadTaskRunner());
        timeline.surface().setMinSize(size.width(), size.height());
        scene = new Scene(new BorderPane(timeline.node()), size.width(), size.height());
        appearance.dress(scene);
        stage.setScene(scene);
        stage.show();
        double beside = scene.getRoot().minHeight(size.width()) - size.height();
        stage.setHeight(size.height() + Math.max(0, beside));
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        if (timeline.scene().width() != size.width() || timeline.scene().height() != size.height()) {
            throw new IllegalStateException("The timeline measures " + timeline.scene().width() + "×"
                    + timeline.scene().height());
        }
    }

    /** Whether the events of the open dossier are drawn: a large one is planned in the background first. */
    boolean complete() {
        return !timeline.scene().counts().isEmpty();
    }

    /** Whether it is laid out for a view. */
    boolean shows(Viewport view) {
        return timeline.scene().scale().window().equals(view.scale(timeline.scene().scale().folds()).window());
    }

    void close() {
        stage.close();
    }
}
