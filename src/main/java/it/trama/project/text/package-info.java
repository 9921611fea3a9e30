/** The text of a project as it is stored: editions with all their parts, read by every other part of the module through its front door. */
@NullMarked
package it.trama.project.text;

import org.jspecify.annotations.NullMarked;
