/** Consents: recorded once per purpose and body, from the record or by who meets the person, and withdrawn at once. */
@NullMarked
package it.trama.sharing.consent;

import org.jspecify.annotations.NullMarked;
