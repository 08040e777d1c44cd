package org.demarche.bench;

import java.nio.file.Path;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.demarche.model.DossierIndex;
import org.demarche.state.OpenDossier;
import org.demarche.state.Workspace;
import org.demarche.state.originals.TestOriginals;
import org.demarche.store.BundledDossier;
import org.demarche.ui.event.EventView;
import org.demarche.ui.reader.NoWishes;
import org.demarche.ui.reader.ReaderView;
import org.demarche.ui.theme.Appearance;
import org.demarche.ui.theme.MemorySettings;
import org.demarche.ui.timeline.TimelineView;
import org.demarche.work.SameThreadTaskRunner;

/** The linked panes on the bundled dossier, as large as the headless screen. To be used on the FX thread. */
final class BenchWindow {

    private static final int SIZE = 1000;

    final Workspace workspace = new Workspace(OpenDossier.of(new DossierIndex(BundledDossier.open()), null));
    final ReaderView reader;
    final Scene scene;
    private final Stage stage = new Stage();

    BenchWindow() {
        var appearance = new Appearance(
                new MemorySettings(),
                new SimpleObjectProperty<>(ColorScheme.LIGHT),
                new SimpleObjectProperty<>(true));
        reader = new ReaderView(workspace, _ -> {
            throw new IllegalStateException("A benchmark opens no web page");
        }, TestOriginals.readerModel(workspace, Path.of("no-such-folder")), new NoWishes());
        var panes = new BorderPane(new TimelineView(workspace, appearance, new SameThreadTaskRunner()).node());
        panes.setRight(reader.node());
        panes.setBottom(new EventView(workspace).node());
        reader.node().setPrefWidth(360);
        scene = new Scene(panes, SIZE, SIZE);
        appearance.dress(scene);
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.show();
    }

    void close() {
        stage.close();
    }
}
