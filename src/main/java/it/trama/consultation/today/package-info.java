/** What waits on the first page: for the asked team, and for who asked. */
@NullMarked
package it.trama.consultation.today;

import org.jspecify.annotations.NullMarked;
