/** Applications: made from a person's record or at a facility's desk, with the facts they carry and the steps that come before the list. */
@NullMarked
package it.trama.admission.applying;

import org.jspecify.annotations.NullMarked;
