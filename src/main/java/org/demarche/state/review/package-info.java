/** Reviewing what was extracted, quoting from a text by hand, and changing quotes: what the panes show and do. */
@NullMarked
package org.demarche.state.review;

import org.jspecify.annotations.NullMarked;
