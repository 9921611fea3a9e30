/** The people of several bodies around one person, each with an access right. */
@NullMarked
package it.trama.casefile.careteam;

import org.jspecify.annotations.NullMarked;
