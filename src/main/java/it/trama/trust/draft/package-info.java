/** What someone is typing, kept on the server. */
@NullMarked
package it.trama.trust.draft;

import org.jspecify.annotations.NullMarked;
