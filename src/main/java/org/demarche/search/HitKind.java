package org.demarche.search;

/** What a hit leads to, in the order in which equally good groups are shown. */
public enum HitKind { SPEAKER, QUOTE, EVENT, ARTICLE }
