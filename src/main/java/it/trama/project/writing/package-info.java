/** Writing a project with the person: begun, changed part by part, listed in the record. */
@NullMarked
package it.trama.project.writing;

import org.jspecify.annotations.NullMarked;
