/** How far a project is on its pathway: steps, duties of the referent, what becomes due. */
@NullMarked
package it.trama.project.progress;

import org.jspecify.annotations.NullMarked;
