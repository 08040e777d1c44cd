package org.demarche.cli;

import java.io.Serial;

/** This system cannot show a window. The message is a sentence for people. */
final class WindowUnavailableException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    WindowUnavailableException(Obstacle obstacle) {
        super(obstacle.sentence());
    }

    WindowUnavailableException(Obstacle obstacle, Throwable cause) {
        super(obstacle.sentence(), cause);
    }
}
