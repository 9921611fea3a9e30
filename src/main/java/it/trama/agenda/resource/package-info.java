/** Desks with their hours, rooms, mediators: kept by who coordinates, from day to day, without breaking what is booked. */
@NullMarked
package it.trama.agenda.resource;

import org.jspecify.annotations.NullMarked;
