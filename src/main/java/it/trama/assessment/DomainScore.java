package it.trama.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One score of one domain, as one viewpoint gave it.
 *
 * @param domain code of the axis: {@code physical, material, emotional, self-determination, development, relations, inclusion, rights} for quality of life
 * @param viewpoint code of the series: {@code self, family, operator}, or {@code self, proxy} for scores of an outside instrument
 * @param min and max of the instrument's own range
 */
public record DomainScore(
        String domain, String viewpoint, BigDecimal value, BigDecimal min, BigDecimal max, LocalDate assessedOn) {}
