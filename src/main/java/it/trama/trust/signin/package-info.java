/** Sign-in by password or token, choice of membership, lock-out. */
@NullMarked
package it.trama.trust.signin;

import org.jspecify.annotations.NullMarked;
