package org.demarche.state.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.demarche.export.figure.Paper;
import org.demarche.export.figure.Sheet;
import org.demarche.export.files.FigureKind;
import org.demarche.state.figure.Fault.Field;
import org.jspecify.annotations.Nullable;

/**
 * The page that a person wants a figure to stand on, as it was typed.
 *
 * @param lying whether a sheet of paper lies; slides always do
 * @param width of a page of one's own
 * @param height of a page of one's own
 * @param unit of these two
 * @param fitting whether the page is as high as what is on it, whatever its height would be
 * @param dpi dots per inch of an image
 */
public record PageWish(Kind kind, boolean lying, String width, String height, Unit unit, boolean fitting, String dpi) {
    /** The least resolution, in dots per inch. */
    public static final int LEAST_DPI = 24;
    /** The greatest resolution, in dots per inch. */
    public static final int MOST_DPI = 768;
    /** A sheet of A4 that lies, for print. */
    public static final PageWish STANDARD = new PageWish(Kind.A4, true, "180", "120", Unit.MM, false, Kind.A4.dpi());

    /** The sizes to choose from. */
    public enum Kind {
        A4("A4", Paper.A4, "300"),
        A3("A3", Paper.A3, "300"),
        LETTER("Letter", Paper.LETTER, "300"),
        SLIDE("Slide, 16 to 9", Paper.SLIDE, "144"),
        SCREEN("As on screen", null, "192"),
        OWN("Own size", null, "300");

        private final String label;
        private final @Nullable Paper paper;
        private final String dpi;

        Kind(String label, @Nullable Paper paper, String dpi) {
            this.label = label;
            this.paper = paper;
            this.dpi = dpi;
        }

        /** As controls name it. */
        public String label() {
            return label;
        }

        /** Whether it can stand upright or lie. */
        public boolean turns() {
            return paper != null && this != SLIDE;
        }

        /** The resolution that suits it. */
        String dpi() {
            return dpi;
        }
    }

    /** Units of length. */
    public enum Unit {
        MM("mm"),
        /** 1/96 inch. */
        PX("px");

        private final String label;

        Unit(String label) {
            this.label = label;
        }

        /** As controls name it. */
        public String label() {
            return label;
        }

        Sheet sheet(double width, double height) {
            return this == MM ? Sheet.ofMillimetres(width, height) : Sheet.ofPixels(width, height);
        }

        double of(double px) {
            return this == MM ? new Sheet(px, px).widthInMillimetres() : px;
        }
    }

    /** Another size; a resolution that was never touched follows it. */
    public PageWish withKind(Kind next) {
        return new PageWish(next, lying, width, height, unit, fitting, dpi.equals(kind.dpi) ? next.dpi : dpi);
    }

    public PageWish withLying(boolean next) {
        return new PageWish(kind, next, width, height, unit, fitting, dpi);
    }

    public PageWish withWidth(String next) {
        return new PageWish(kind, lying, next, height, unit, fitting, dpi);
    }

    public PageWish withHeight(String next) {
        return new PageWish(kind, lying, width, next, unit, fitting, dpi);
    }

    /** The same size in another unit, rounded. */
    public PageWish withUnit(Unit next) {
        return next == unit ? this
                : new PageWish(kind, lying, converted(width, next), converted(height, next), next, fitting, dpi);
    }

    public PageWish withFitting(boolean next) {
        return new PageWish(kind, lying, width, height, unit, next, dpi);
    }

    public PageWish withDpi(String next) {
        return new PageWish(kind, lying, width, height, unit, fitting, next);
    }

    private String converted(String typed, Unit next) {
        OptionalDouble number = TypedNumber.of(typed);
        if (number.isEmpty()) {
            return typed;
        }
        return Long.toString(Math.round(next.of(unit.sheet(number.getAsDouble(), 1).width())));
    }

    /** What is wrong with what was typed, of that which matters. */
    List<Fault> faults(FigureKind format) {
        List<Fault> faults = new ArrayList<>();
        if (kind == Kind.OWN) {
            check(faults, Field.WIDTH, "width", width);
            if (!fitting) {
                check(faults, Field.HEIGHT, "height", height);
            }
        }
        if (format == FigureKind.PNG) {
            OptionalDouble number = TypedNumber.of(dpi);
            if (number.isEmpty() || number.getAsDouble() < LEAST_DPI || number.getAsDouble() > MOST_DPI) {
                faults.add(new Fault(Field.DPI, "The resolution is a number from %d to %d dots per inch."
                        .formatted(LEAST_DPI, MOST_DPI)));
            }
        }
        return faults;
    }

    private void check(List<Fault> faults, Field field, String name, String typed) {
        OptionalDouble number = TypedNumber.of(typed);
        double px = number.isEmpty() ? 0 : unit.sheet(number.getAsDouble(), 1).width();
        if (px < Sheet.LEAST || px > Sheet.MOST) {
            faults.add(new Fault(field, String.format(Locale.UK, "The %s is a number from %,.0f to %,.0f %s.", name,
                    Math.ceil(unit.of(Sheet.LEAST)), Math.floor(unit.of(Sheet.MOST)), unit.label())));
        }
    }

    /**
     * The sheet; what was typed is without faults.
     *
     * @param onScreen the size of the timeline in the window
     */
    Sheet sheet(Sheet onScreen) {
        Sheet sheet = switch (kind) {
            case OWN -> unit.sheet(TypedNumber.of(width).orElseThrow(),
                    fitting ? Sheet.FITTING : TypedNumber.of(height).orElseThrow());
            case SCREEN -> Sheet.ofPixels(Math.max(onScreen.width(), Sheet.LEAST),
                    Math.max(onScreen.height(), Sheet.LEAST));
            case A4, A3, LETTER, SLIDE -> paper();
        };
        return fitting ? new Sheet(sheet.width(), Sheet.FITTING) : sheet;
    }

    private Sheet paper() {
        if (kind.paper == null) {
            throw new IllegalStateException(kind + " is no paper");
        }
        Sheet usual = kind.paper.sheet();
        return kind.turns() && lying ? usual.turned() : usual;
    }

    /** Pixels for each px of the sheet; what was typed is without faults. */
    double scale() {
        return TypedNumber.of(dpi).orElseThrow() / 96;
    }
}
