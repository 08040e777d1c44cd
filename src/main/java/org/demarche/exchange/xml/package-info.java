/** Writing XML that holds any text. */
@NullMarked
package org.demarche.exchange.xml;

import org.jspecify.annotations.NullMarked;
