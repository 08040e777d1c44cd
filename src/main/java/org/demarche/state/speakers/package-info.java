/** What a speaker's card shows. */
@NullMarked
package org.demarche.state.speakers;

import org.jspecify.annotations.NullMarked;
