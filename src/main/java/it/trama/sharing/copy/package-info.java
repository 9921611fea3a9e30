/** What the person takes home: every consent that the body recorded, with the words that were read. */
@NullMarked
package it.trama.sharing.copy;

import org.jspecify.annotations.NullMarked;
