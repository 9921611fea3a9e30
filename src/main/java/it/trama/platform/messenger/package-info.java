/** The port through which a person outside is told something. */
@NullMarked
package it.trama.platform.messenger;

import org.jspecify.annotations.NullMarked;
