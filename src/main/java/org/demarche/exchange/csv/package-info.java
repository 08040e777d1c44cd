/** Comma-separated values (RFC 4180): single tables, or all tables of a dossier in a ZIP archive. */
@NullMarked
package org.demarche.exchange.csv;

import org.jspecify.annotations.NullMarked;
