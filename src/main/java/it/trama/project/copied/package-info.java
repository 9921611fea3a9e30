/** Projects in words, for the copy of their data that a person asks for. */
@NullMarked
package it.trama.project.copied;

import org.jspecify.annotations.NullMarked;
