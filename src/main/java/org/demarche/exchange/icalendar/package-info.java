/** Calendars of iCalendar (RFC 5545). */
@NullMarked
package org.demarche.exchange.icalendar;

import org.jspecify.annotations.NullMarked;
