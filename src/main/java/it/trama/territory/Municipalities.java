package it.trama.territory;

import java.util.List;
import java.util.Optional;

/** The municipalities of the district. Public facts: no right is needed, but a transaction or none at all will do. */
public interface Municipalities {

    /** All by name. */
    List<Municipality> all();

    Optional<Municipality> find(String istatCode);
}
