/** Packages of another system become rows: zip, CSV of any usual separator and encoding, JSON. */
@NullMarked
package it.trama.exchange.source;

import org.jspecify.annotations.NullMarked;
