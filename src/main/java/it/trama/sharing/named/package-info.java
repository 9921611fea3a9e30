/** What stood in for a consent, as the data-protection officer reviews it. */
@NullMarked
package it.trama.sharing.named;

import org.jspecify.annotations.NullMarked;
