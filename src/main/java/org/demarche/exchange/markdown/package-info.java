/** Markdown (CommonMark 0.31) for people to read, paste and edit. */
@NullMarked
package org.demarche.exchange.markdown;

import org.jspecify.annotations.NullMarked;
