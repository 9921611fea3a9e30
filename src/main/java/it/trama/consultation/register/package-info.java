/** The administrator says which teams are asked, about what, within how many days. */
@NullMarked
package it.trama.consultation.register;

import org.jspecify.annotations.NullMarked;
