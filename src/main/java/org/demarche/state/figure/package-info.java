/** What an image of the timeline is to show. */
@NullMarked
package org.demarche.state.figure;

import org.jspecify.annotations.NullMarked;
