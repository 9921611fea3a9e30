package it.trama.network;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The facilities of the network: homes, day centres, shelters, desks. Public facts; called within the caller's transaction. */
public interface Facilities {

    /** Also one that is closed. */
    Optional<Facility> find(UUID id);

    /** Those of a body that are not closed, by name. */
    List<Facility> of(UUID organisation);

    /** All that are not closed, by name. */
    List<Facility> all();
}
