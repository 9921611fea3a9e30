/** What waits, on the first page. */
@NullMarked
package it.trama.activity.today;

import org.jspecify.annotations.NullMarked;
