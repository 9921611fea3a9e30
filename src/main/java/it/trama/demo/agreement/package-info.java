/** The programme agreement of the plan and a protocol. */
@NullMarked
package it.trama.demo.agreement;

import org.jspecify.annotations.NullMarked;
