package org.demarche.state.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.demarche.export.figure.FigureSpec;
import org.demarche.export.figure.Flow;
import org.demarche.export.figure.FigureView;
import org.demarche.export.figure.Sheet;
import org.demarche.model.edtf.Edtf;
import org.demarche.paint.Palette;
import org.demarche.state.SmallDispute;
import org.demarche.state.figure.FigurePreview.Page;
import org.demarche.state.figure.FigurePreview.Refused;
import org.demarche.state.figure.FigurePreview.Seen;
import org.demarche.work.ExecutorTaskRunner;
import org.demarche.work.SameThreadTaskRunner;
import org.junit.jupiter.api.Test;

class FigurePreviewTest {
    private static final FigureSpec SQUARE = FigureSpec.STANDARD.withSheet(Sheet.ofPixels(1600, 1600));

    private final FigurePreview preview =
            FigurePreview.immediate(SmallDispute.index(), new SameThreadTaskRunner());

    @Test
    void aPageIsDrawnAsLargeAsThereIsRoom() {
        preview.fitInto(400, 200);
        preview.show(SQUARE);
        Page page = assertInstanceOf(Page.class, seen());
        assertEquals(List.of(200, 200), List.of(page.pixels().width(), page.pixels().height()));
        assertEquals(List.of(1600.0, 1600.0, 0, 1),
                List.of(page.width(), page.height(), page.number(), page.pages()));
        preview.fitInto(100, 300);
        assertEquals(100, assertInstanceOf(Page.class, seen()).pixels().width());
    }

    @Test
    void aPageThatHadToGrowIsToldFromOneThatDidNot() {
        preview.fitInto(100, 100);
        preview.show(SQUARE);
        assertFalse(assertInstanceOf(Page.class, seen()).grown());
        preview.show(SQUARE.withSheet(Sheet.ofPixels(400, Sheet.LEAST)).withFlow(Flow.rows(12)));
        assertTrue(assertInstanceOf(Page.class, seen()).grown());
        preview.show(SQUARE.withSheet(Sheet.ofPixels(400, Sheet.FITTING)));
        assertFalse(assertInstanceOf(Page.class, seen()).grown());
    }

    @Test
    void nothingIsDrawnWithoutRoom() {
        preview.show(SQUARE);
        assertEquals(new Refused(""), seen());
    }

    @Test
    void theColoursOfTheFigureAreSeen() {
        preview.fitInto(100, 100);
        preview.show(SQUARE.withPalette(Palette.DARK));
        assertEquals(Palette.DARK.background().argb(), assertInstanceOf(Page.class, seen()).pixels().argb()[0]);
    }

    @Test
    void aPageThatIsNotThereIsTheLast() {
        preview.fitInto(100, 100);
        preview.show(SQUARE);
        preview.turnTo(7);
        assertEquals(0, preview.page());
        preview.turnTo(-7);
        assertEquals(0, preview.page());
    }

    @Test
    void aFigureThatCannotBeMadeSaysWhy() {
        preview.fitInto(100, 100);
        preview.show(SQUARE.withView(FigureView.WHOLE.withSpan(Edtf.parse("2050").bounds())));
        assertEquals(new Refused("No event of the dossier lies in the time that the figure would show."), seen());
        preview.show(SQUARE);
        assertInstanceOf(Page.class, seen());
        preview.refuse("Not so.");
        assertEquals(new Refused("Not so."), seen());
        preview.fitInto(50, 50);
        assertEquals(new Refused("Not so."), seen());
    }

    @Test
    void whatWasAskedForLastIsSeenInTheEndAndUntilThenWhatWasSeenBefore() {
        List<Runnable> work = new ArrayList<>();
        FigurePreview slow = FigurePreview.immediate(SmallDispute.index(),
                new ExecutorTaskRunner(work::add, Runnable::run));
        slow.fitInto(100, 100);
        slow.show(SQUARE);
        work.removeFirst().run();
        Seen before = slow.seenProperty().get();

        slow.show(SQUARE.withPalette(Palette.DARK));
        slow.show(SQUARE.withSheet(Sheet.ofPixels(1600, 3200)));
        assertTrue(slow.drawingProperty().get());
        assertSame(before, slow.seenProperty().get());
        work.removeLast().run();
        Seen last = slow.seenProperty().get();
        work.forEach(Runnable::run);
        assertSame(last, slow.seenProperty().get());
        assertEquals(3200.0, assertInstanceOf(Page.class, last).height());
        assertFalse(slow.drawingProperty().get());
    }

    private Seen seen() {
        return preview.seenProperty().get();
    }
}
