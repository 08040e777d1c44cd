/** The command line, and the place where the program's parts are put together. */
@NullMarked
package org.demarche.cli;

import org.jspecify.annotations.NullMarked;
