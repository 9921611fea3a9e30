package it.trama.accreditation;

import it.trama.kernel.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Loads what was entrusted, co-designed and awarded in the past, as owner. For the demo. */
public interface ContractBulk {

    /** @param by who wrote it down */
    void load(Past past, UUID by);

    record Past(List<Entrusted> entrusted, List<Together> together, List<Level> levels) {}

    /** @param again the last direct award of the category went to the same body, for this reason; empty: it did not */
    record Entrusted(
            UUID id,
            UUID organisation,
            String route,
            String category,
            BigDecimal amount,
            Papers papers,
            String again) {}

    record Papers(String subject, String act, LocalDate signedOn, Period valid) {}

    /** A co-design that is at its tables. */
    record Together(UUID id, String title, String act, Period notice, List<UUID> selected, List<Table> tables) {}

    record Table(LocalDate on, String text) {}

    record Level(UUID id, UUID organisation, String level, String service, Period valid, String evidence) {}
}
