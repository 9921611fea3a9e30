/** Amendments and the end of a project; two editions side by side. */
@NullMarked
package it.trama.project.version;

import org.jspecify.annotations.NullMarked;
