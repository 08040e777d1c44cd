package org.demarche.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.Relation;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.id.EventId;
import org.demarche.timeline.Disputes;
import org.demarche.timeline.Emphasis;
import org.demarche.timeline.EvenMeasure;
import org.demarche.timeline.Folds;
import org.demarche.timeline.LaneKind;
import org.demarche.timeline.LayoutOptions;
import org.demarche.timeline.Legend;
import org.demarche.timeline.Overlays;
import org.demarche.timeline.OverviewLayout;
import org.demarche.timeline.TimeWindow;
import org.demarche.timeline.TimelineLayout;
import org.demarche.timeline.TimelineModel;
import org.demarche.timeline.TimelineScene;
import org.demarche.timeline.ViewSpec;
import org.demarche.timeline.Viewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Fixed views are drawn call for call as recorded in the resources beside this class.
 *
 * <p>After a change that is meant to be seen, run with {@code -Ddemarche.record=src/test/resources/org/demarche/paint}
 * to record anew, and read the difference before committing it.
 */
class RecordedDrawingsTest {
    private static final TimelineModel MODEL = TimelineModel.of(
            Disputes.of("1982-02", "2011-03-15~/..", "2011-08-23", "2011-08-25", "2011-09-07?",
                    "2011-06~/2011-10-04", "{2011-07-01,2011-07-20}", "[2012-02-01..2012-02-08]", "2011-05/",
                    "2012-02-08",
                    "2011-08-26", "2011-08-26", "2011-08-27", "2011-08-27", "2011-08-28", "2011-08-28", "2011-08-24",
                    "2011-08-25", "2011-08-26", "2011-08-27", "2011-08-27", "2011-08-26", "2011-08-27", "2011-08-28"),
            _ -> true, LaneKind.SIDE);

    @ParameterizedTest
    @CsvSource({
        "whole-light, 900, 420, , true, LIGHT",
        "whole-unfolded-dark, 900, 420, , false, DARK",
        "august, 900, 420, 2011-08, true, LIGHT",
        "day, 700, 300, 2011-08-26, true, DARK"
    })
    void aViewIsDrawnAsRecorded(String name, double width, double height, String window, boolean folded, String theme)
            throws IOException {
        Folds folds = folded ? MODEL.folds() : Folds.NONE;
        Viewport view = MODEL.home(width, height, folds);
        if (window != null) {
            view = view.withWindow(TimeWindow.of(Edtf.parse(window).bounds()));
        }
        Emphasis emphasis = new Emphasis(Set.of(new EventId("e3")), Set.of(new EventId("e12")), new EventId("e2"));
        Palette palette = theme.equals("DARK") ? Palette.DARK : Palette.LIGHT;
        RecordingPainter painter = new RecordingPainter();
        TimelinePainter.paint(new TimelineLayout(new EvenMeasure(), LayoutOptions.STANDARD)
                .layout(MODEL, ViewSpec.of(view, folds).withEmphasis(emphasis)), painter, palette);
        TimelinePainter.paint(new OverviewLayout(new EvenMeasure()).layout(MODEL, view, folds, 44), painter, palette);
        assertRecorded(name, painter);
    }

    @Test
    void relationsAndDatesOfPublicationAreDrawnAsRecorded() throws IOException {
        Dossier d = MODEL.index().dossier();
        List<Relation> relations = List.of(relation("e2", Relation.Kind.RESPONDS_TO, "e3", Relation.Basis.STATED),
                relation("e4", Relation.Kind.PART_OF, "e1", Relation.Basis.INFERRED),
                relation("e8", Relation.Kind.PRECEDES, "e9", Relation.Basis.STATED),
                relation("e3", Relation.Kind.CONTRADICTS, "e6", Relation.Basis.STATED));
        TimelineModel model = TimelineModel.of(new DossierIndex(new Dossier(d.format(), d.title(), d.description(),
                d.sides(), d.kinds(), d.articles(), d.speakers(), d.events(), d.quotes(), relations, List.of(),
                Map.of())),
                _ -> true, LaneKind.SIDE);
        Viewport view = model.home(900, 420, model.folds());
        TimelineScene scene = new TimelineLayout(new EvenMeasure(), LayoutOptions.STANDARD).layout(model,
                ViewSpec.of(view, model.folds()).withOverlays(new Overlays(Overlays.Relations.ALL, true))
                        .withEmphasis(new Emphasis(Set.of(new EventId("e3")), Set.of(), null)));
        RecordingPainter painter = new RecordingPainter();
        TimelinePainter.paint(scene, painter, Palette.LIGHT);
        TimelinePainter.paint(Legend.of(model, scene, 900, new EvenMeasure()), painter, Palette.LIGHT);
        assertRecorded("ties", painter);
    }

    private static Relation relation(String from, Relation.Kind kind, String to, Relation.Basis basis) {
        return new Relation(new EventId(from), kind, new EventId(to), basis, null, "", Map.of());
    }

    private static void assertRecorded(String name, RecordingPainter painter) throws IOException {
        String drawn = String.join("\n", painter.lines()) + "\n";
        String target = System.getProperty("demarche.record");
        if (target != null) {
            Files.createDirectories(Path.of(target));
            Files.writeString(Path.of(target, name + ".txt"), drawn);
        }
        assertEquals(recorded(name + ".txt"), drawn);
    }

    private static String recorded(String name) throws IOException {
        try (InputStream in = RecordedDrawingsTest.class.getResourceAsStream(name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
