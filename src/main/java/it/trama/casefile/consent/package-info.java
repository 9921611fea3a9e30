/** Consents to tell who already helps, and their withdrawal. */
@NullMarked
package it.trama.casefile.consent;

import org.jspecify.annotations.NullMarked;
