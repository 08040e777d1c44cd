/** Quotes as annotations of the W3C's Web Annotation model (Recommendation of 2017). */
@NullMarked
package org.demarche.exchange.webannotation;

import org.jspecify.annotations.NullMarked;
