/** What the secretariat sends: each address with its outcome, sent at most once, what cannot be sent left to be done by hand. */
@NullMarked
package it.trama.governance.post;

import org.jspecify.annotations.NullMarked;
