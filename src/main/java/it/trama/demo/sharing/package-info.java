/** Consents and a referral that waits. */
@NullMarked
package it.trama.demo.sharing;

import org.jspecify.annotations.NullMarked;
