package org.demarche.state.review;

import org.demarche.model.Speaker;

/**
 * Somebody who can be chosen as the speaker.
 *
 * @param detail what is known of them, in a few words
 */
public record PersonChoice(String name, Speaker.Nature nature, String detail) {}
