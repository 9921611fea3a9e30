package it.trama.network;

import java.util.UUID;

/** Implemented by who counts people one by one: of these facilities nobody declares a second number by hand. */
public interface CountedPlaces {

    boolean counts(UUID facility);
}
