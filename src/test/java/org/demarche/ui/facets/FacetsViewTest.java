package org.demarche.ui.facets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Pane;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.state.OpenDossier;
import org.demarche.state.Workspace;
import org.demarche.testing.Dossiers;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class FacetsViewTest {
    @Test
    void anotherDossierWithTheSameIdsGetsItsOwnNamesAndColours() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Workspace workspace = new Workspace(open("Envoy of_the east", "east"));
        Scene scene = onFx(() -> new Scene(new FacetsView(workspace).node()));
        assertEquals(List.of("Envoy of_the east", "side-0"), row(scene));
        onFx(() -> {
            workspace.open(open("Envoy of the west", "west"));
            return true;
        });
        assertEquals(List.of("Envoy of the west", "side-1"), row(scene));
    }

    @Test
    void aListOfThousandsOpensStepByStep() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Dossiers dossier = Dossiers.titled("A crowded dispute");
        for (int i = 0; i < 2_000; i++) {
            dossier.speaker("envoy-" + i, s -> s.named("An envoy"));
            dossier.article("gazette-" + i, a -> a.paragraph("Nothing new."));
        }
        dossier.event("congress", "2011", e -> {
            IntStream.range(0, 2_000).forEach(i -> e.participant("envoy-" + i));
            return e;
        });
        Workspace workspace = new Workspace(OpenDossier.of(new DossierIndex(dossier.build()), null));
        Scene scene = onFx(() -> new Scene(new FacetsView(workspace).node()));
        List<Integer> rows = new ArrayList<>(List.of(rows(scene)));
        for (String link : List.of("more", "more", "fewer")) {
            onFx(() -> {
                ((Hyperlink) scene.getRoot().lookup("#facet-" + link + "-speaker")).fire();
                return true;
            });
            rows.add(rows(scene));
        }
        assertEquals(List.of(8, 58, 108, 8), rows);
        assertEquals("Show 50 more of 2,001",
                onFx(() -> ((Hyperlink) scene.getRoot().lookup("#facet-more-source")).getText()));
    }

    /** How many speakers are listed. */
    private static int rows(Scene scene) {
        return onFx(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return ((Pane) scene.getRoot().lookup("#facet-list-speaker")).getChildren().size();
        });
    }

    /** The name of the speaker as a button shows it, and the class of the side's colour. */
    private static List<String> row(Scene scene) {
        return onFx(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            Node name = scene.getRoot().lookup("#facet-name-speaker-envoy");
            return name instanceof Button button && !button.isMnemonicParsing()
                    ? List.of(button.getText(), name.getParent().getStyleClass().stream()
                            .filter(style -> style.startsWith("side-")).findFirst().orElse(""))
                    : List.of();
        });
    }

    private static OpenDossier open(String speaker, String side) {
        Dossier dossier = Dossiers.titled("A dispute")
                .side("east", "The East").side("west", "The West")
                .speaker("envoy", s -> s.named(speaker).side(side))
                .article("gazette", a -> a.paragraph("The envoy said: \"We shall see.\""))
                .quote("envoy-1", "envoy", "gazette", "We shall see.", q -> q)
                .build();
        return OpenDossier.of(new DossierIndex(dossier), null);
    }

    private static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(30_000, work);
    }
}
