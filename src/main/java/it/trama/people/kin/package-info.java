/** Relations between persons wherever they live, and who represents whom. */
@NullMarked
package it.trama.people.kin;

import org.jspecify.annotations.NullMarked;
