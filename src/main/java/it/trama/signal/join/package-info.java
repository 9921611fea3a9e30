/** Two matters that are one person's, joined by hand and parted again. */
@NullMarked
package it.trama.signal.join;

import org.jspecify.annotations.NullMarked;
