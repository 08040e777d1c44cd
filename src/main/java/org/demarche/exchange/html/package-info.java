/** A web page of a whole dossier that needs no other file and no script. */
@NullMarked
package org.demarche.exchange.html;

import org.jspecify.annotations.NullMarked;
