/** Everything the program can be told to do, in one list that feeds menu, keys, search and the page of shortcuts. */
@NullMarked
package org.demarche.ui.commands;

import org.jspecify.annotations.NullMarked;
