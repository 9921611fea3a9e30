/** What of other modules may be shared with a request, beside the diary. */
@NullMarked
package it.trama.consultation.parts;

import org.jspecify.annotations.NullMarked;
