package org.demarche.ui.figure;

import java.util.Arrays;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.demarche.export.figure.Flow;
import org.demarche.state.figure.Fault.Field;
import org.demarche.export.files.FigureKind;
import org.demarche.state.figure.FigureWish;
import org.demarche.state.figure.PageWish.Kind;
import org.demarche.state.figure.PageWish.Unit;

/** The choices about the file and the page: format, size, resolution, and how the time is laid on pages. */
final class PageChoices {
    private static final int SOME_PARTS = 2;

    private enum Turn {
        UPRIGHT("Portrait"), LYING("Landscape");

        private final String label;

        Turn(String label) {
            this.label = label;
        }
    }

    private enum Lay {
        ONE("One row"), ROWS("Rows"), PAGES("Pages");

        private final String label;

        Lay(String label) {
            this.label = label;
        }

        static Lay of(Flow flow) {
            return flow.parts() == 1 ? ONE : flow.kind() == Flow.Kind.ROWS ? ROWS : PAGES;
        }

        Flow flow(int parts) {
            return switch (this) {
                case ONE -> Flow.ONE;
                case ROWS -> Flow.rows(parts);
                case PAGES -> Flow.pages(parts);
            };
        }
    }

    private PageChoices() {}

    static void add(FormGrid form, WishBinding binding) {
        addFormat(form, binding);
        form.line();
        addSize(form, binding);
        addFlow(form, binding);
    }

    private static void addFormat(FormGrid form, WishBinding binding) {
        Segments<FigureKind> format = new Segments<>("figure-format", "Format",
                List.of(FigureKind.values()), FigureKind::name);
        binding.bind(format.valueProperty(), FigureWish::format, FigureWish::withFormat);
        form.choice("Format", format);

        TextField dpi = Controls.number("figure-dpi", "Resolution in dots per inch");
        binding.bind(dpi.textProperty(), wish -> wish.page().dpi(),
                (wish, next) -> wish.withPage(wish.page().withDpi(next)));
        HBox resolution = form.choice("Resolution", dpi, new Label("dots per inch"));
        binding.show(wish -> {
            resolution.setDisable(wish.format() != FigureKind.PNG);
            Controls.mark(dpi, Field.DPI, wish.faults());
        });
    }

    private static void addSize(FormGrid form, WishBinding binding) {
        ComboBox<Kind> kind = Controls.list("figure-page", "Size of the page", Kind.class, Kind::label);
        binding.bind(kind.valueProperty(), wish -> wish.page().kind(),
                (wish, next) -> wish.withPage(wish.page().withKind(next)));
        Segments<Turn> turn = new Segments<>("figure", "Page", Arrays.asList(Turn.values()), way -> way.label);
        turn.managedProperty().bind(turn.visibleProperty());
        binding.bind(turn.valueProperty(), wish -> wish.page().lying() ? Turn.LYING : Turn.UPRIGHT,
                (wish, next) -> wish.withPage(wish.page().withLying(next == Turn.LYING)));
        form.choice("Page", kind, turn);

        TextField width = Controls.number("figure-width", "Width of the page");
        TextField height = Controls.number("figure-height", "Height of the page");
        binding.bind(width.textProperty(), wish -> wish.page().width(),
                (wish, next) -> wish.withPage(wish.page().withWidth(next)));
        binding.bind(height.textProperty(), wish -> wish.page().height(),
                (wish, next) -> wish.withPage(wish.page().withHeight(next)));
        Segments<Unit> unit = new Segments<>("figure-unit", "Unit", Arrays.asList(Unit.values()), Unit::label);
        binding.bind(unit.valueProperty(), wish -> wish.page().unit(),
                (wish, next) -> wish.withPage(wish.page().withUnit(next)));
        HBox own = form.below(new HBox(width, new Label("×"), height, unit));
        own.getStyleClass().add("figure-line");

        CheckBox fitting = form.below(Controls.tick("figure-fitting", "As high as needed"));
        binding.bind(fitting.selectedProperty(), wish -> wish.page().fitting(),
                (wish, next) -> wish.withPage(wish.page().withFitting(next)));
        binding.show(wish -> {
            turn.setVisible(wish.page().kind().turns());
            own.setVisible(wish.page().kind() == Kind.OWN);
            height.setDisable(wish.page().fitting());
            Controls.mark(width, Field.WIDTH, wish.faults());
            Controls.mark(height, Field.HEIGHT, wish.faults());
        });
    }

    private static void addFlow(FormGrid form, WishBinding binding) {
        Segments<Lay> lay = new Segments<>("figure-flow", "Time in", Arrays.asList(Lay.values()), way -> way.label);
        Spinner<Integer> parts = new Spinner<>(SOME_PARTS, Flow.MOST, SOME_PARTS);
        parts.setId("figure-parts");
        parts.setEditable(true);
        parts.setAccessibleText("Number of rows or pages");
        parts.getEditor().setAccessibleText("Number of rows or pages");
        parts.getEditor().setPrefColumnCount(SOME_PARTS);
        parts.getStyleClass().add("figure-parts");
        binding.bind(lay.valueProperty(), wish -> Lay.of(wish.flow()),
                (wish, next) -> wish.withFlow(next.flow(parts.getValue())));
        parts.valueProperty().addListener((_, _, now) -> {
            Lay chosen = lay.valueProperty().get();
            binding.change(binding.wishProperty().get().withFlow(chosen.flow(now)));
        });
        binding.show(wish -> {
            parts.setVisible(wish.flow().parts() > 1);
            if (wish.flow().parts() > 1 && parts.getValue() != wish.flow().parts()) {
                parts.getValueFactory().setValue(wish.flow().parts());
            }
        });
        form.choice("Time in", lay, parts);
    }
}
