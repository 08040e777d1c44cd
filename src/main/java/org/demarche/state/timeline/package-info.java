/** What the timeline shows of the workspace. */
@NullMarked
package org.demarche.state.timeline;

import org.jspecify.annotations.NullMarked;
