/** The dialog in which a person chooses a format for data and sees what is lost in it. */
@NullMarked
package org.demarche.ui.exchange;

import org.jspecify.annotations.NullMarked;
