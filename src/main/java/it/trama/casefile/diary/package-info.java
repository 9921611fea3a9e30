/** The diary of a record: signed notes, found again, corrected by later ones, obscured by authorisation. */
@NullMarked
package it.trama.casefile.diary;

import org.jspecify.annotations.NullMarked;
