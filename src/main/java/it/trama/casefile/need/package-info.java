/** Needs of a person by area, dated: noted, eased or met, handed to the goals of a project. */
@NullMarked
package it.trama.casefile.need;

import org.jspecify.annotations.NullMarked;
