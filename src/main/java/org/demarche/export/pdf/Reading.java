package org.demarche.export.pdf;

import java.util.function.Function;
import org.demarche.model.id.EventId;
import org.jspecify.annotations.Nullable;

/**
 * What a figure says to those who do not see it.
 *
 * @param description of all of it
 * @param words of an event
 * @param href where a click on an event leads: an address, or {@code #} and the name of a target; null: nowhere
 */
record Reading(String description, Function<EventId, String> words, Function<EventId, @Nullable String> href) {}
