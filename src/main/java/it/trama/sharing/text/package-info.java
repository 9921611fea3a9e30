/** What is read to people before they agree: versions by purpose and language, and how many agreed to each. */
@NullMarked
package it.trama.sharing.text;

import org.jspecify.annotations.NullMarked;
