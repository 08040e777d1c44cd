/** Who is named in an article: names, forms of one name, gender, and whom a pronoun means. */
@NullMarked
package org.demarche.text.extract.people;

import org.jspecify.annotations.NullMarked;
