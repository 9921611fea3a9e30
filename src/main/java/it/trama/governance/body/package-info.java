/** Bodies with their regulations, seats, unions; the folio of a body on any day. */
@NullMarked
package it.trama.governance.body;

import org.jspecify.annotations.NullMarked;
