package org.demarche.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.Side;
import org.demarche.model.id.SideId;
import org.junit.jupiter.api.Test;

class SideStyleTest {
    private final DossierIndex index = new DossierIndex(new Dossier(Dossier.FORMAT, "Ten sides", "",
            IntStream.range(0, 10).mapToObj(i -> new Side(new SideId("s" + i), "Side " + i, Map.of())).toList(),
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            Map.of()));

    @Test
    void sidesGetTheirColoursInOrderAndBeginAgainAfterTheEighth() {
        assertEquals("side-0", SideStyle.styleClass(index, new SideId("s0")));
        assertEquals("side-7", SideStyle.styleClass(index, new SideId("s7")));
        assertEquals("side-1", SideStyle.styleClass(index, new SideId("s9")));
    }

    @Test
    void noSideAndAnUnknownSideHaveTheSameNeutralColour() {
        assertEquals("side-none", SideStyle.styleClass(index, null));
        assertEquals("side-none", SideStyle.styleClass(index, new SideId("nobody")));
    }
}
