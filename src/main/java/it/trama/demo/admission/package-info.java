/** The demo's waiting lists. */
@NullMarked
package it.trama.demo.admission;

import org.jspecify.annotations.NullMarked;
