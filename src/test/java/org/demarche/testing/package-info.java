/** What the tests of several packages share. */
@NullMarked
package org.demarche.testing;

import org.jspecify.annotations.NullMarked;
