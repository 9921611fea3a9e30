/** Who may hold sealed records: the administrator names workers and ends it, and learns nothing of the records. */
@NullMarked
package it.trama.trust.sealed;

import org.jspecify.annotations.NullMarked;
