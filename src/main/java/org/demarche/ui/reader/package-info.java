/** The source reader: an article with its quotes set off. */
@NullMarked
package org.demarche.ui.reader;

import org.jspecify.annotations.NullMarked;
