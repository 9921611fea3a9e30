package it.trama.insight.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value as it is kept, after disclosure control.
 *
 * @param value  null: hidden, or there is none
 * @param hidden by disclosure control
 * @param cells  by territory, time and splits
 */
record Kept(
        String definition,
        int version,
        int year,
        Proof proof,
        @Nullable BigDecimal value,
        boolean hidden,
        List<Cell> cells) {

    /**
     * What it was computed by.
     *
     * @param counted rows behind it; null when they are too few to be told
     */
    record Proof(
            String statement,
            String parameters,
            LocalDate asOf,
            @Nullable Long counted) {}

    record Cell(String axis, String key, @Nullable BigDecimal value, boolean hidden) {}

    List<Cell> on(String axis) {
        return cells.stream().filter(cell -> cell.axis().equals(axis)).toList();
    }
}
