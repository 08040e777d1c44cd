/** The dossier: immutable records of articles, speakers, quotes, events and their relations. */
@NullMarked
package org.demarche.model;

import org.jspecify.annotations.NullMarked;
