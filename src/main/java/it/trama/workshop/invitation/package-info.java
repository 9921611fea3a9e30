/** Personal links: how somebody without an account is heard. */
@NullMarked
package it.trama.workshop.invitation;

import org.jspecify.annotations.NullMarked;
