package org.demarche.state.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import org.demarche.export.figure.Endnotes;
import org.demarche.export.figure.Flow;
import org.demarche.export.files.FigureKind;
import org.demarche.model.DossierIndex;
import org.demarche.state.OpenDossier;
import org.demarche.state.SmallDispute;
import org.demarche.state.Workspace;
import org.demarche.state.figure.ContentWish.Time;
import org.demarche.state.figure.FurnishingWish.Title;
import org.demarche.state.figure.PageWish.Kind;
import org.demarche.state.figure.PageWish.Unit;
import org.demarche.testing.Dossiers;
import org.demarche.timeline.LaneKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureMemoryTest {
    private static final PageWish OWN = new PageWish(Kind.OWN, false, "500", "70,0", Unit.PX, true, "99");

    private final Workspace workspace = new Workspace(SmallDispute.open());
    private final Map<String, String> kept = new HashMap<>();
    private final FigureSettings settings = new FigureSettings() {
        @Override
        public Map<String, String> figure() {
            return kept;
        }

        @Override
        public void keepFigure(Map<String, String> values) {
            kept.putAll(values);
        }
    };
    private final FigureMemory memory = new FigureMemory(settings);
    private final FigureWish first = FigureWish.of(workspace.view());

    @Test
    void atFirstTheWishIsTheUsualOne() {
        assertEquals(first, memory.recall(workspace.snapshot()));
    }

    @Test
    void theNextWishBeginsWithTheLast() {
        FigureWish wish = first.withPage(OWN).withColours(Colours.DARK).withFlow(Flow.rows(3))
                .withContent(first.content().withLanes(LaneKind.PLACE).withTime(Time.OWN).withFrom("2011"));
        memory.keep(wish, workspace.snapshot());
        assertEquals(wish, memory.recall(workspace.snapshot()));
    }

    @Test
    void lanesThatTheWindowHasChangedSinceAreThoseOfTheWindow() {
        FigureWish wish = first.withContent(first.content().withLanes(LaneKind.PLACE).withTime(Time.VISIBLE));
        memory.keep(wish, workspace.snapshot());
        workspace.lanes(LaneKind.SPEAKER);
        assertEquals(wish.withContent(wish.content().withLanes(LaneKind.SPEAKER)),
                memory.recall(workspace.snapshot()));
    }

    @Test
    void aTitleOfOneDossierIsNotPutOnAnother() {
        FurnishingWish own = new FurnishingWish(Title.OWN, "Harbour", "Note", false, Endnotes.NONE);
        memory.keep(first.withFurnishing(own).withColours(Colours.DARK), workspace.snapshot());
        Workspace other = new Workspace(OpenDossier.of(
                new DossierIndex(Dossiers.titled("Another").build()), null));
        assertEquals(FigureWish.of(other.view()).withColours(Colours.DARK)
                        .withFurnishing(new FurnishingWish(Title.DOSSIER, "", "", false, Endnotes.NONE)),
                memory.recall(other.snapshot()));
    }

    @Test
    void whatIsAboutNoDossierIsThereAtTheNextStart() {
        FigureWish general = first.withFormat(FigureKind.PNG).withPage(OWN).withFlow(Flow.pages(4))
                .withColours(Colours.PRINT)
                .withFurnishing(new FurnishingWish(Title.DOSSIER, "", "", false, Endnotes.QUOTES));
        memory.keep(general.withContent(first.content().withTime(Time.OWN).withFrom("2011"))
                .withFurnishing(general.furnishing().withTitle(Title.OWN).withOwnTitle("Harbour")),
                workspace.snapshot());
        assertEquals(general, new FigureMemory(settings).recall(workspace.snapshot()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "101", "many", "1234567890123", ""})
    void spoiltSettingsCountForNothing(String parts) {
        kept.putAll(Map.of("page", "papyrus", "parts", parts, "colours", "", "format", "GIF"));
        assertEquals(first, memory.recall(workspace.snapshot()));
    }
}
