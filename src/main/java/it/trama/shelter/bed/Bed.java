package it.trama.shelter.bed;

import it.trama.kernel.Sex;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The words of beds and of the longest stay. */
final class Bed {

    static final String ORDINARY = "ORDINARY";
    static final String COLD = "COLD";

    private Bed() {}

    /** @param to the last night; null: goes on */
    record Lot(
            UUID id,
            Sex sex,
            int beds,
            String plan,
            LocalDate from,
            @Nullable LocalDate to,
            String note) {}

    record NewLot(UUID house, Lot lot) {}

    record End(UUID house, UUID lot, LocalDate last) {}

    record Rule(int nights, int withinDays, int renewalNights, LocalDate since, String source, boolean verified) {}

    record NewRule(UUID id, UUID house, Rule rule) {}
}
