/** Loading lists at once. */
@NullMarked
package it.trama.admission.bulk;

import org.jspecify.annotations.NullMarked;
