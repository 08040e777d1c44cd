package org.demarche.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.demarche.model.DossierIndex;
import org.demarche.state.OpenDossier;
import org.demarche.state.Workspace;
import org.demarche.testing.GeneratedDossier;
import org.demarche.timeline.Box;
import org.demarche.timeline.SceneItem.LaneHeader;
import org.demarche.ui.theme.Appearance;
import org.demarche.ui.theme.MemorySettings;
import org.demarche.work.SameThreadTaskRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A hand on the lower border of a lane where there are more lanes than room. */
@ExtendWith(ApplicationExtension.class)
class LaneBorderJourneyTest {
    private static final DossierIndex DISPUTE = new DossierIndex(new GeneratedDossier(1, 5_000).dossier());

    /** So many lanes are in sight in the lowest window. */
    private static final int LANES = 4;

    private TimelineView view;

    @Start
    void show(Stage stage) {
        Workspace workspace = new Workspace(OpenDossier.of(DISPUTE, null));
        Appearance appearance = new Appearance(new MemorySettings(),
                new SimpleObjectProperty<>(ColorScheme.LIGHT), new SimpleObjectProperty<>(true));
        view = new TimelineView(workspace, appearance, new SameThreadTaskRunner());
        Scene scene = new Scene(view.node(), 960, 480);
        appearance.dress(scene);
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aLaneGrowsAndShrinksByWhatTheHandMovesWhateverTheRoom(FxRobot robot) {
        for (int height = 480; height <= 960; height += 60) {
            int tall = height;
            robot.interact(() -> {
                view.lanes().reset();
                view.node().getScene().getWindow().setHeight(tall);
            });
            for (int lane = 0; lane < LANES; lane++) {
                dragsWithTheHand(robot, lane, tall);
            }
        }
    }

    private void dragsWithTheHand(FxRobot robot, int lane, int tall) {
        String key = view.lanes().headers().get(lane).key();
        Box before = header(key).box();
        double row = header(key).rowHeight();
        Point2D grip = view.surface().localToScreen(before.centerX(), before.bottom() - 2);
        robot.moveTo(grip).press(MouseButton.PRIMARY);
        for (int way : new int[] {20, 60, 20, 0}) {
            robot.moveTo(grip.add(0, way));
            assertEquals(before.height() + way, header(key).box().height(), row,
                    "lane " + lane + " moved by " + way + " in a window of " + tall);
        }
        robot.release(MouseButton.PRIMARY);
        robot.interact(() -> view.lanes().reset());
    }

    private LaneHeader header(String key) {
        return view.lanes().headers().stream().filter(header -> header.key().equals(key)).findFirst().orElseThrow();
    }
}
