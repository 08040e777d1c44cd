package org.demarche.text.extract;

import org.demarche.model.Speaker;

/**
 * Who said a quote, as far as its article tells.
 *
 * @param name the fullest form of the name that the article gives, without titles; the describing words where it gives
 *     no name
 * @param mention the words of the text that name the speaker here, for example "he" or "the minister"
 * @param nature what the speaker is
 * @param inherited taken over from a neighbouring quote or sentence, because the quote has no tag of its own
 */
public record Voice(String name, String mention, Speaker.Nature nature, boolean inherited) {}
