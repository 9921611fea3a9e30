/** The data-protection officer says how often one may ask who already helps, and sees who asked too often. */
@NullMarked
package it.trama.casefile.asked;

import org.jspecify.annotations.NullMarked;
