/** TEI P5: articles with their quotes marked as speech, persons and events, for digital humanities. */
@NullMarked
package org.demarche.exchange.tei;

import org.jspecify.annotations.NullMarked;
