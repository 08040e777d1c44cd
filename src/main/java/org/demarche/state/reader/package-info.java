/** What the source reader shows. */
@NullMarked
package org.demarche.state.reader;

import org.jspecify.annotations.NullMarked;
