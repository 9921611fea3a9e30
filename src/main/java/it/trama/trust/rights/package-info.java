/** Access rights on records. */
@NullMarked
package it.trama.trust.rights;

import org.jspecify.annotations.NullMarked;
