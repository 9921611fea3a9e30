/** The public directory as Open Referral HSDS 3.0: the API for other directories, and the tables in one package. */
@NullMarked
package it.trama.network.hsds;

import org.jspecify.annotations.NullMarked;
