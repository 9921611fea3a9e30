/** Nights at two shelters. */
@NullMarked
package it.trama.demo.shelter;

import org.jspecify.annotations.NullMarked;
