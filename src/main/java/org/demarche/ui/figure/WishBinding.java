package org.demarche.ui.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.demarche.state.figure.FigureWish;

/** Keeps a wish and the controls that it is made with in step, both ways. */
final class WishBinding {
    private final ReadOnlyObjectWrapper<FigureWish> wish;
    private final List<Consumer<FigureWish>> shows = new ArrayList<>();
    private boolean showing;

    WishBinding(FigureWish first) {
        wish = new ReadOnlyObjectWrapper<>(this, "wish", first);
    }

    /** The wish as the controls have it now. */
    ReadOnlyObjectProperty<FigureWish> wishProperty() {
        return wish.getReadOnlyProperty();
    }

    /** Ties the value of a control to a part of the wish, and shows it there. */
    <T> void bind(Property<T> value, Function<FigureWish, T> part, BiFunction<FigureWish, T, FigureWish> with) {
        value.addListener((_, _, now) -> {
            if (!showing && now != null) {
                change(with.apply(wish.get(), now));
            }
        });
        show(now -> {
            T wanted = part.apply(now);
            if (!Objects.equals(value.getValue(), wanted)) {
                value.setValue(wanted);
            }
        });
    }

    /** Shows the wish in some other way, now and after every change. */
    void show(Consumer<FigureWish> view) {
        shows.add(view);
        showing(() -> view.accept(wish.get()));
    }

    /** Takes over another wish and shows it. */
    void change(FigureWish next) {
        if (!next.equals(wish.get())) {
            showing(() -> shows.forEach(view -> view.accept(next)));
            wish.set(next);
        }
    }

    private void showing(Runnable action) {
        showing = true;
        try {
            action.run();
        } finally {
            showing = false;
        }
    }
}
