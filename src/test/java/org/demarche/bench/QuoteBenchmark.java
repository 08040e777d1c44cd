package org.demarche.bench;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.demarche.model.Quote;
import org.demarche.model.id.QuoteId;
import org.demarche.state.reader.Highlight.Tone;
import org.jspecify.annotations.Nullable;

/** From the click on a quote of an event to the frame in which it is lit and in sight in its source. */
final class QuoteBenchmark implements Benchmark {

    private @Nullable BenchWindow window;
    private List<Quote> quotes = List.of();
    private Iterator<Quote> next = quotes.iterator();

    @Override
    public String name() {
        return "click on a quote to highlighted text";
    }

    @Override
    public int warmUps() {
        return 60;
    }

    @Override
    public int rounds() {
        return 200;
    }

    @Override
    public void prepare() throws ExecutionException, InterruptedException {
        FxThread.start();
        window = FxThread.call(BenchWindow::new);
        quotes = window().workspace.index().dossier().quotes().stream()
                .filter(quote -> quote.event() != null)
                .toList();
    }

    @Override
    public Nanos once() throws ExecutionException, InterruptedException {
        if (!next.hasNext()) {
            next = quotes.iterator();
        }
        Quote quote = next.next();
        BenchWindow shown = window();
        FxThread.untilSeen(
                shown.scene,
                () -> shown.workspace.select(Objects.requireNonNull(quote.event())),
                () -> card(quote.id()) != null);
        return FxThread.untilSeen(
                shown.scene, () -> click(Objects.requireNonNull(card(quote.id()))), () -> lit(quote.id()));
    }

    private @Nullable Node card(QuoteId quote) {
        return window().scene.lookup("#quote-" + quote);
    }

    /** It is brought into sight in the frame in which it is lit. */
    private boolean lit(QuoteId quote) {
        return window().reader.highlights().stream()
                .anyMatch(light -> light.tone() == Tone.CHOSEN && quote.equals(light.quote()));
    }

    private static void click(Node node) {
        Event.fireEvent(
                node,
                new MouseEvent(
                        MouseEvent.MOUSE_CLICKED,
                        1,
                        1,
                        1,
                        1,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        true,
                        new PickResult(node, 1, 1)));
    }

    private BenchWindow window() {
        return Objects.requireNonNull(window, "not prepared");
    }

    @Override
    public void close() {
        if (window != null) {
            Platform.runLater(window::close);
        }
    }
}
