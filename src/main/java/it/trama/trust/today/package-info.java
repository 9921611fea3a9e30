/** The first page: today's work, collected from the modules. */
@NullMarked
package it.trama.trust.today;

import org.jspecify.annotations.NullMarked;
