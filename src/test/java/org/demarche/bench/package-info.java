/** Measures what the program promises about its speed: {@code mvn -q -Pbench verify}. */
@NullMarked
package org.demarche.bench;

import org.jspecify.annotations.NullMarked;
