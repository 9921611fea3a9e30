/** What waits for who plans transport, on the first page. */
@NullMarked
package it.trama.transport.today;

import org.jspecify.annotations.NullMarked;
