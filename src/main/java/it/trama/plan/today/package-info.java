/** What of the plan waits for the plan office, on the first page. */
@NullMarked
package it.trama.plan.today;

import org.jspecify.annotations.NullMarked;
