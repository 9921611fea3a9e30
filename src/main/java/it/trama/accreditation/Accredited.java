package it.trama.accreditation;

import it.trama.kernel.Period;
import java.math.BigDecimal;
import java.util.UUID;

/** @param weeklyHours the capacity that the body declared */
public record Accredited(UUID organisation, String name, Period valid, BigDecimal weeklyHours) {}
