package it.trama.accreditation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** The way into the register: a resolution. Within the caller's transaction. */
public interface Admission {

    record Admitted(UUID organisation, String area, BigDecimal weeklyHours, UUID resolution) {}

    /** From the day on for some years; who is accredited already goes on, from the day after the last. */
    void admit(Admitted admitted, LocalDate startsOn, int years);
}
