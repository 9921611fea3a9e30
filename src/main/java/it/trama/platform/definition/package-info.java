/** Definitions as data (instruments, pathways, …): read and checked when Trama starts; a wrong one refuses the start with its file and reason. */
@NullMarked
package it.trama.platform.definition;

import org.jspecify.annotations.NullMarked;
