package org.demarche.model;

import org.demarche.model.id.ArticleId;
import org.demarche.model.id.SpeakerId;
import org.jspecify.annotations.Nullable;

/**
 * A number that a source gives for an event.
 *
 * @param value as given, for example "More than 2,200 killed"
 * @param by who gave it, when the source says so
 * @param article in which it stands
 */
public record Figure(String value, @Nullable SpeakerId by, ArticleId article) {}
