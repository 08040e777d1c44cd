package org.demarche.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Refuses options that contradict each other. */
record Together(CommandSpec command) {

    /** @throws ParameterException if both options have a value */
    void refuse(String option, @Nullable Object value, String other, @Nullable Object otherValue) {
        if (value != null && otherValue != null) {
            throw new ParameterException(command.commandLine(),
                    "%s and %s contradict each other; leave out one of them".formatted(option, other));
        }
    }
}
