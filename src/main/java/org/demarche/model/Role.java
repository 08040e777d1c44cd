package org.demarche.model;

import org.demarche.model.edtf.Edtf;

/**
 * An office that a speaker held.
 *
 * @param title as a caption names it, for example "Minister of Foreign Affairs of France"
 * @param period when it was held
 */
public record Role(String title, Edtf period) {}
