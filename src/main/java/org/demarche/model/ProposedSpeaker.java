package org.demarche.model;

/**
 * Who seems to speak, as a source has it.
 *
 * @param name the fullest form in the source
 * @param mention the words that name the speaker beside the quote
 * @param inherited whether taken over from a neighbouring quote
 */
public record ProposedSpeaker(String name, String mention, Speaker.Nature nature, boolean inherited) {}
