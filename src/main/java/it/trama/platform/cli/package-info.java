/** The verbs of the command line that are not the server itself. */
@NullMarked
package it.trama.platform.cli;

import org.jspecify.annotations.NullMarked;
