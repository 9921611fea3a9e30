/** What waits on the first page on both sides of a referral, and what time does by itself. */
@NullMarked
package it.trama.sharing.waiting;

import org.jspecify.annotations.NullMarked;
