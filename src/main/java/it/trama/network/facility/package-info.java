/** Facilities: the folio, its forms, and the map's facts. */
@NullMarked
package it.trama.network.facility;

import org.jspecify.annotations.NullMarked;
