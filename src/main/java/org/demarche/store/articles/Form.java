package org.demarche.store.articles;

/** How a source file writes its text. */
public enum Form {
    PLAIN,
    HTML
}
