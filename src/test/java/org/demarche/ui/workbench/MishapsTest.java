package org.demarche.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class MishapsTest {
    private static final Logger LOG = Logger.getLogger("org.demarche");

    private final @Nullable Level usualLevel = LOG.getLevel();

    @BeforeEach
    void keepTheProvokedFaultOffTheTerminal() {
        LOG.setLevel(Level.OFF);
    }

    @AfterEach
    void logAsUsual() {
        LOG.setLevel(usualLevel);
    }

    @Test
    void aFaultWhileTheWindowIsLaidOutIsToldWhenADialogMayWait() throws Exception {
        CompletableFuture<Boolean> mayWait = new CompletableFuture<>();
        Stage stage = FxToolkit.registerPrimaryStage();
        Thread.UncaughtExceptionHandler before = WaitForAsyncUtils.waitForAsyncFx(30_000, () -> {
            Thread.UncaughtExceptionHandler usual = Thread.currentThread().getUncaughtExceptionHandler();
            Mishaps.tell(new Teller(() -> mayWait.complete(Platform.canStartNestedEventLoop())));
            stage.setX(0);
            stage.setY(0);
            stage.setScene(new Scene(new Region(), 200, 100));
            stage.show();
            stage.getScene().addPreLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    stage.getScene().removePreLayoutPulseListener(this);
                    Thread thread = Thread.currentThread();
                    thread.getUncaughtExceptionHandler().uncaughtException(thread, new IllegalStateException("try"));
                }
            });
            Platform.requestNextPulse();
            return usual;
        });
        try {
            assertEquals(true, mayWait.get(30, TimeUnit.SECONDS));
        } finally {
            WaitForAsyncUtils.waitForAsyncFx(30_000,
                    () -> Thread.currentThread().setUncaughtExceptionHandler(before));
        }
    }

    private static final class Teller extends FakeDialogs {
        private final Runnable told;

        Teller(Runnable told) {
            this.told = told;
        }

        @Override
        public void error(String title, String sentence) {
            told.run();
        }
    }
}
