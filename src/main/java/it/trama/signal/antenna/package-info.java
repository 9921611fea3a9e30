/** What an antenna does: writes a signal in three minutes, signs a colleague's, and reads the fixed phrases that come back. */
@NullMarked
package it.trama.signal.antenna;

import org.jspecify.annotations.NullMarked;
