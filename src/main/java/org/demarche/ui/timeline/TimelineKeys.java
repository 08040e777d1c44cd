package org.demarche.ui.timeline;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/**
 * Turns keys into steps on the timeline.
 *
 * <table>
 * <caption>Keys while the timeline has the focus</caption>
 * <tr><td>Left, Right</td><td>previous, next event in time</td></tr>
 * <tr><td>Up, Down</td><td>nearest event in the lane above, below</td></tr>
 * <tr><td>Enter</td><td>read the selected event</td></tr>
 * <tr><td>+, -</td><td>zoom in, out</td></tr>
 * <tr><td>Page Up, Page Down</td><td>earlier, later by most of a view</td></tr>
 * <tr><td>Home</td><td>show all events</td></tr>
 * <tr><td>Escape</td><td>put the selection away</td></tr>
 * </table>
 */
final class TimelineKeys {
    private final Target target;

    /** A step to a neighbour. */
    enum Step { NEXT, PREVIOUS, ABOVE, BELOW }

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

        void fit();

        void leave();
    }

    TimelineKeys(Node node, Target target) {
        this.target = target;
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean known = true;
        switch (event.getCode()) {
            case RIGHT -> target.walk(Step.NEXT);
            case LEFT -> target.walk(Step.PREVIOUS);
            case UP -> target.walk(Step.ABOVE);
            case DOWN -> target.walk(Step.BELOW);
            case ENTER -> target.open();
            case PLUS, EQUALS, ADD -> target.zoom(true);
            case MINUS, SUBTRACT -> target.zoom(false);
            case PAGE_UP -> target.page(-1);
            case PAGE_DOWN -> target.page(1);
            case HOME -> target.fit();
            case ESCAPE -> target.leave();
            default -> known = false;
        }
        if (known) {
            event.consume();
        }
    }
}
