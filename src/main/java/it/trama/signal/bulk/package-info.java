/** Loads signals and lists as the database's owner. */
@NullMarked
package it.trama.signal.bulk;

import org.jspecify.annotations.NullMarked;
