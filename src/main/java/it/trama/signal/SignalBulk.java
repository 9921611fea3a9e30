package it.trama.signal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Antennas and what they sent in the past, loaded as the database's owner. For the demo. */
public interface SignalBulk {

    /** @param signers who countersigns; none: what is written leaves at once */
    record Antenna(UUID organisation, String kind, List<UUID> signers) {}

    record Capacity(UUID team, LocalDate since, int weekly, UUID setBy) {}

    /** @param matter null: it still waits to be countersigned */
    record PastSignal(
            UUID id,
            From from,
            Named who,
            Said said,
            @Nullable Matter matter) {}

    record From(UUID organisation, UUID sender, String sheet, Instant at) {}

    record Named(
            String family,
            String given,
            @Nullable LocalDate birth,
            @Nullable String municipality,
            String reach) {}

    /** @param why the family did not agree or does not know; empty: it agreed, or violence was signalled and nobody asked */
    record Said(List<String> indicators, String words, String why) {}

    /**
     * The same matter for each signal that joined it.
     *
     * @param access what it became; null: none yet
     */
    record Matter(
            UUID id,
            @Nullable UUID team,
            List<Step> steps,
            @Nullable Access access) {}

    record Access(UUID contact, UUID person) {}

    record Step(Move move, UUID by, Instant at, String note) {}

    /** All of it or nothing. */
    void load(List<Antenna> antennas, List<Capacity> capacities, List<PastSignal> signals);
}
