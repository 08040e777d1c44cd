package org.demarche.ui.figure;

import java.nio.IntBuffer;
import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.demarche.export.figure.Sheet;
import org.demarche.export.type.PagePixels;
import org.demarche.state.figure.FigurePreview;
import org.demarche.ui.parts.IconButtons;
import org.kordamp.ikonli.feather.Feather;

/** The figure as it will be: one page as paper on a neutral ground, with what it measures below. */
final class PreviewPane extends BorderPane {
    private static final Duration BEFORE_WAITING = Duration.millis(400);
    private static final double MARGIN = 24;

    private final FigurePreview preview;
    private final ImageView paper = new ImageView();
    private final StackPane frame = new StackPane(paper);
    private final Label refusal = new Label();
    private final StackPane ground = new StackPane(frame, refusal);
    private final Button previous = IconButtons.of("figure-previous", "Previous page", Feather.CHEVRON_LEFT);
    private final Button next = IconButtons.of("figure-next", "Next page", Feather.CHEVRON_RIGHT);
    private final Label page = new Label();
    private final Label size = new Label();
    private final Label waiting = new Label("Drawing…");
    private final PauseTransition beforeWaiting = new PauseTransition(BEFORE_WAITING);
    private double scale;

    PreviewPane(FigurePreview preview) {
        this.preview = preview;
        setId("figure-preview");
        getStyleClass().add("figure-preview");
        paper.setId("figure-paper");
        paper.setSmooth(true);
        frame.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        frame.getStyleClass().add("figure-paper");
        refusal.setId("figure-refusal");
        refusal.getStyleClass().add("figure-refusal");
        refusal.setWrapText(true);
        ground.getStyleClass().add("figure-ground");
        ground.setMinSize(0, 0);
        ground.setPrefSize(0, 0);
        setCenter(ground);
        setBottom(foot());
        ground.layoutBoundsProperty().subscribe(_ -> fit());
        ground.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.windowProperty().subscribe(window -> {
                    if (window != null) {
                        window.outputScaleXProperty().subscribe(_ -> fit());
                    }
                });
            }
        });
        preview.seenProperty().subscribe(this::show);
        preview.drawingProperty().subscribe(this::tellWaiting);
        beforeWaiting.setOnFinished(_ -> waiting.setVisible(true));
    }

    /** Sets what the size of the page is told as, besides its millimetres. */
    void setDots(double dotsPerPx) {
        scale = dotsPerPx;
        show(preview.seenProperty().get());
    }

    private HBox foot() {
        page.setId("figure-page-number");
        size.setId("figure-size");
        size.setMinWidth(0);
        waiting.setVisible(false);
        waiting.getStyleClass().add("figure-waiting");
        previous.managedProperty().bind(previous.visibleProperty());
        next.managedProperty().bind(next.visibleProperty());
        previous.setOnAction(_ -> turn(-1));
        next.setOnAction(_ -> turn(1));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(previous, page, next, waiting, space, size);
        for (Region fixed : new Region[] {previous, page, next, waiting}) {
            fixed.setMinWidth(USE_PREF_SIZE);
        }
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("figure-foot");
        return foot;
    }

    private void turn(int by) {
        if (preview.seenProperty().get() instanceof FigurePreview.Page shown) {
            preview.turnTo(shown.number() + by);
        }
    }

    private double outputScale() {
        return getScene() == null || getScene().getWindow() == null ? 1
                : Math.max(1, getScene().getWindow().getOutputScaleX());
    }

    private void fit() {
        preview.fitInto(Math.floor((ground.getWidth() - 2 * MARGIN) * outputScale()),
                Math.floor((ground.getHeight() - 2 * MARGIN) * outputScale()));
    }

    private void tellWaiting(boolean drawing) {
        if (!drawing) {
            beforeWaiting.stop();
            waiting.setVisible(false);
        } else if (!waiting.isVisible()) {
            beforeWaiting.playFromStart();
        }
    }

    private void show(FigurePreview.Seen seen) {
        frame.setVisible(seen instanceof FigurePreview.Page);
        refusal.setVisible(!frame.isVisible());
        switch (seen) {
            case FigurePreview.Page shown -> show(shown);
            case FigurePreview.Refused(String sentence) -> {
                refusal.setText(sentence);
                page.setText("");
                size.setText("");
            }
        }
        boolean several = seen instanceof FigurePreview.Page shown && shown.pages() > 1;
        previous.setVisible(several);
        next.setVisible(several);
        if (seen instanceof FigurePreview.Page shown) {
            previous.setDisable(shown.number() == 0);
            next.setDisable(shown.number() == shown.pages() - 1);
        }
    }

    private void show(FigurePreview.Page shown) {
        PagePixels pixels = shown.pixels();
        if (!(paper.getUserData() instanceof PagePixels drawn) || !drawn.equals(pixels)) {
            paper.setUserData(pixels);
            paper.setImage(new WritableImage(new PixelBuffer<>(pixels.width(), pixels.height(),
                    IntBuffer.wrap(pixels.argb()), PixelFormat.getIntArgbPreInstance())));
            paper.setFitWidth(pixels.width() / outputScale());
            paper.setFitHeight(pixels.height() / outputScale());
        }
        page.setText("Page %d of %d".formatted(shown.number() + 1, shown.pages()));
        Sheet sheet = Sheet.ofPixels(shown.width(), shown.height());
        String millimetres = String.format(Locale.UK, "%,.0f × %,.0f mm",
                sheet.widthInMillimetres(), sheet.heightInMillimetres());
        size.setText(scale == 0 ? millimetres : millimetres + String.format(Locale.UK, "  ·  %,d × %,d pixels",
                Sheet.pixels(shown.width(), scale), Sheet.pixels(shown.height(), scale)));
        if (shown.grown()) {
            size.setText("Higher than the page, to hold everything  ·  " + size.getText());
        }
        String words = "%s, %s".formatted(page.getText(), size.getText());
        paper.setAccessibleText("The figure as it will be: " + words);
    }
}
