/** How the program looks: light and dark, fonts, size of text, colours of the sides. */
@NullMarked
package org.demarche.ui.theme;

import org.jspecify.annotations.NullMarked;
