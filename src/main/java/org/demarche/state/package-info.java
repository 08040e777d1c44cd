/** What the window shows, as observable values that know no controls. */
@NullMarked
package org.demarche.state;

import org.jspecify.annotations.NullMarked;
