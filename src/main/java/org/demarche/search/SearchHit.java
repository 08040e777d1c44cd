package org.demarche.search;

import org.demarche.model.ArticleText;
import org.demarche.model.TextRange;
import org.demarche.model.id.Id;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a query found.
 *
 * @param target a {@code SpeakerId}, {@code QuoteId}, {@code EventId} or {@code ArticleId}, as {@code kind} says
 * @param title the speaker's name, for a quote too; the event's title; the article's headline
 * @param snippet the text in which most of the words were found, cut to a line; otherwise the beginning of what the
 *     thing says
 * @param score the higher the better; comparable between the hits of one search only
 * @param passage where in {@link ArticleText#joined()} of an article the words stand closest together, in code
 *     points; null for other kinds, and for one that its record answers better than any paragraph
 */
public record SearchHit(
        Id target, HitKind kind, MarkedText title, MarkedText snippet, float score, @Nullable TextRange passage) {}
