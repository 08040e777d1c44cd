package org.demarche.timeline;

import org.demarche.model.id.SideId;
import org.jspecify.annotations.Nullable;

/**
 * One horizontal band of the timeline.
 *
 * @param key names the lane among those of its kind: the id of its side, speaker, article or kind, or its place; empty
 *     for events that have none
 * @param title as its header shows it, not yet broken into lines
 * @param side whose colour it bears, null where it bears none
 * @param tone of its colour rule, see {@link TimelineModel#tone}
 * @param events how many events are in it
 */
public record Lane(String key, String title, @Nullable SideId side, int tone, int events) {}
