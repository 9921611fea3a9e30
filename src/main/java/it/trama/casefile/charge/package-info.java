/** Taking a person in charge and closing it. */
@NullMarked
package it.trama.casefile.charge;

import org.jspecify.annotations.NullMarked;
