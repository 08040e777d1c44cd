package org.demarche.ui.timeline;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/**
 * Turns keys into steps on the timeline.
 *
 * <table>
 * <caption>Keys while the timeline has the focus</caption>
 * <tr><td>Left, Right</td><td>previous, next event in time</td></tr>
 * <tr><td>Shift and Left, Right</td><td>a little earlier, later</td></tr>
 * <tr><td>Up, Down</td><td>nearest event in the lane above, below</td></tr>
 * <tr><td>Enter</td><td>read the selected event</td></tr>
 * <tr><td>+, -</td><td>zoom in, out</td></tr>
 * <tr><td>Page Up, Page Down</td><td>earlier, later by most of a view</td></tr>
 * <tr><td>Home</td><td>show all events</td></tr>
 * <tr><td>Shift and Home; End</td><td>first event; last event</td></tr>
 * <tr><td>Escape</td><td>give up a stretch that is being chosen, else put the selection away</td></tr>
 * </table>
 */
final class TimelineKeys {
    private final Target target;

    /** A step to a neighbour, or to an end. */
    enum Step { NEXT, PREVIOUS, ABOVE, BELOW, FIRST, LAST }

    /** What keys act upon. */
    interface Target {
        void walk(Step step);

        void open();

        void zoom(boolean in);

        /**
         * Pans by most of a view.
         *
         * @param direction -1 for earlier, 1 for later
         */
        void page(int direction);

        /**
         * Pans by a small part of a view.
         *
         * @param direction -1 for earlier, 1 for later
         */
        void nudge(int direction);

        void fit();

        /** Some key was pressed. */
        void press();

        void leave();
    }

    TimelineKeys(Node node, Target target) {
        this.target = target;
        node.addEventFilter(KeyEvent.KEY_PRESSED, _ -> target.press());
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean shift = event.isShiftDown();
        boolean known = true;
        switch (event.getCode()) {
            case RIGHT -> sideways(shift, Step.NEXT, 1);
            case LEFT -> sideways(shift, Step.PREVIOUS, -1);
            case UP -> target.walk(Step.ABOVE);
            case DOWN -> target.walk(Step.BELOW);
            case ENTER -> target.open();
            case PLUS, EQUALS, ADD -> target.zoom(true);
            case MINUS, SUBTRACT -> target.zoom(false);
            case PAGE_UP -> target.page(-1);
            case PAGE_DOWN -> target.page(1);
            case HOME -> home(shift);
            case END -> target.walk(Step.LAST);
            case ESCAPE -> target.leave();
            default -> known = false;
        }
        if (known) {
            event.consume();
        }
    }

    private void sideways(boolean shift, Step step, int direction) {
        if (shift) {
            target.nudge(direction);
        } else {
            target.walk(step);
        }
    }

    private void home(boolean shift) {
        if (shift) {
            target.walk(Step.FIRST);
        } else {
            target.fit();
        }
    }
}
