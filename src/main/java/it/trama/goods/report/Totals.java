package it.trama.goods.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What was given between two days, both in. */
record Totals(Span span, Sums sums, List<Kind> kinds) {

    record Span(LocalDate from, LocalDate to) {}

    /** @param people each once; {@code anonymous} those without a name, who may be counted twice */
    record Sums(long bodies, long donors, long parcels, long meals, long people, long anonymous) {}

    record Kind(String name, String unit, BigDecimal came, BigDecimal went, BigDecimal wasted) {}
}
