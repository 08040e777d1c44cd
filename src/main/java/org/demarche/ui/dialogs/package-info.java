/** The program's doors to the person and to the desktop, as interfaces that tests can stand in for. */
@NullMarked
package org.demarche.ui.dialogs;

import org.jspecify.annotations.NullMarked;
