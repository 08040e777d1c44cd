/** Review by keyboard: the queue of what was extracted, quoting a selection, changing a quote. */
@NullMarked
package org.demarche.ui.review;

import org.jspecify.annotations.NullMarked;
