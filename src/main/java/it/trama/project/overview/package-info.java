/** What other pages say of projects: the record's summary, its life, what waits to be signed. */
@NullMarked
package it.trama.project.overview;

import org.jspecify.annotations.NullMarked;
