package org.demarche.model.edit;

/** What a dossier says of itself. */
public record Heading(String title, String description) {}
