package org.demarche.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.image.Image;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import org.testfx.api.FxToolkit;

class WindowIconsTest {
    @Test
    void everyIconHasItsSize() throws Exception {
        FxToolkit.registerPrimaryStage();
        List<Image> icons = WaitForAsyncUtils.waitForAsyncFx(30_000, WindowIcons::all);
        assertEquals(List.of(32.0, 64.0, 256.0), icons.stream().map(Image::getWidth).toList());
        assertEquals(List.of(32.0, 64.0, 256.0), icons.stream().map(Image::getHeight).toList());
    }
}
