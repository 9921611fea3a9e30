/** The document of a project: what its text says, whether it may be signed and by whom, its print, its kept copy. */
@NullMarked
package it.trama.project.document;

import org.jspecify.annotations.NullMarked;
