/** Unions and conventions of municipalities, which as a rule vote once. */
@NullMarked
package it.trama.governance.union;

import org.jspecify.annotations.NullMarked;
