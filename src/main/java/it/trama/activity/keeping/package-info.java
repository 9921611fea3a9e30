/** What a body offers: made, changed, listed. */
@NullMarked
package it.trama.activity.keeping;

import org.jspecify.annotations.NullMarked;
