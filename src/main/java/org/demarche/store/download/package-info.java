/** Downloads of single pages, each only when a person asks for it. */
@NullMarked
package org.demarche.store.download;

import org.jspecify.annotations.NullMarked;
