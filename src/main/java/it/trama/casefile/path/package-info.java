/** The life of a record: its dated states, standing still, going to another district. */
@NullMarked
package it.trama.casefile.path;

import org.jspecify.annotations.NullMarked;
