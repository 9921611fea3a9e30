/** What became of signals, antenna by antenna. */
@NullMarked
package it.trama.signal.sources;

import org.jspecify.annotations.NullMarked;
