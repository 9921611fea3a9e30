/** What is to become of each row of a package: new, here already, in doubt, refused. */
@NullMarked
package it.trama.exchange.judge;

import org.jspecify.annotations.NullMarked;
