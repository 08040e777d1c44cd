package org.demarche.export.figure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.model.DossierIndex;
import org.demarche.model.edtf.Edtf;
import org.demarche.paint.RecordingPainter;
import org.demarche.store.BundledDossier;
import org.demarche.timeline.EvenMeasure;
import org.junit.jupiter.api.Test;

class FigureTest {
    private static final DossierIndex BUNDLED = new DossierIndex(BundledDossier.open());

    @Test
    void theWholeDossierIsCountedAsElsewhere() throws FigureException {
        assertSaid(FigureSpec.STANDARD, "56 events · 33 quotes · 46 reported statements");
    }

    @Test
    void ofAPartOnlyWhatIsShownIsCounted() throws FigureException {
        assertSaid(FigureSpec.STANDARD.withView(FigureView.WHOLE.withSpan(Edtf.parse("1982-02").bounds())),
                "4 events · 0 quotes · 0 reported statements");
    }

    private static void assertSaid(FigureSpec spec, String words) throws FigureException {
        RecordingPainter painter = new RecordingPainter();
        Figure.of(BUNDLED, spec, new EvenMeasure()).pages().getFirst().paint(painter);
        assertTrue(painter.lines().stream().anyMatch(line -> line.contains(words)), painter.lines()::toString);
    }
}
