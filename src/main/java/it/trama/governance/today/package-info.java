/** Sessions of these days on the first page of who sits in them or runs them. */
@NullMarked
package it.trama.governance.today;

import org.jspecify.annotations.NullMarked;
