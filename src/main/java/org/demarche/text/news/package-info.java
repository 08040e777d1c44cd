/** What the text of a news article says of itself: its headline, author, place and date, and what is not its text. */
@NullMarked
package org.demarche.text.news;

import org.jspecify.annotations.NullMarked;
