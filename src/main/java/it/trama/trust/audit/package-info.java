/** The trace of reads and writes, its seals, the officer's page. */
@NullMarked
package it.trama.trust.audit;

import org.jspecify.annotations.NullMarked;
