/** Referrals: a sealed packet from a record to another body, which accepts it or not; both sides' pages. */
@NullMarked
package it.trama.sharing.referral;

import org.jspecify.annotations.NullMarked;
