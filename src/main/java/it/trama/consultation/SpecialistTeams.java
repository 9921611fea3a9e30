package it.trama.consultation;

import java.util.List;
import java.util.UUID;

/** Teams that are asked for second-level consultation. */
public interface SpecialistTeams {

    /** @param days within which it answers */
    record SpecialistTeam(UUID id, String name, String organisation, String offer, int days) {}

    /** Those that may be asked today about the record: about a sealed one only the teams of who holds it. */
    List<SpecialistTeam> forRecord(UUID record, String compartment);

    /** Whether any of the teams is asked today. */
    boolean any(java.util.Collection<UUID> teams);
}
