package it.trama.territory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The municipalities of the district. Public facts: no right is needed, but a transaction or none at all will do. */
public interface Municipalities {

    /** @param on the day that the figure is of */
    record Residents(String istatCode, int number, LocalDate on) {}

    /** All by name. */
    List<Municipality> all();

    Optional<Municipality> find(String istatCode);

    /** By ISTAT code, the newest figures known on that day. */
    Map<String, Residents> residents(LocalDate day);
}
