/** Bodies and facilities from files: every wrong line is told, and nothing is half loaded. */
@NullMarked
package it.trama.network.imports;

import org.jspecify.annotations.NullMarked;
