/** What a figure is: a timeline made up for a page, with its title, legend and sources. */
@NullMarked
package org.demarche.export.figure;

import org.jspecify.annotations.NullMarked;
