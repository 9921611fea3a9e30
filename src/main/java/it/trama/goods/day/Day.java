package it.trama.goods.day;

import it.trama.goods.GoodsStock.Need;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A distribution. */
record Day(UUID id, LocalDate heldOn, String name, String place, Terms terms, Count count, boolean closed) {

    /** @param covers for how many days one parcel is help */
    record Terms(String help, int covers) {}

    /** Parcels made up and given, lines of the list and how many of them are ticked. */
    record Count(int prepared, int given, int lines, int ticked) {

        int left() {
            return prepared - given;
        }
    }

    record Content(String kind, String name, String unit, BigDecimal quantity) {

        Need times(int parcels) {
            return new Need(kind, quantity.multiply(BigDecimal.valueOf(parcels)));
        }
    }

    record NewDay(UUID id, LocalDate heldOn, String name, String place, Terms terms, List<Need> contents) {}

    /** A line of the list. */
    record Line(
            UUID id,
            String label,
            int people,
            int parcels,
            @Nullable UUID person,
            @Nullable UUID gift,
            @Nullable OffsetDateTime givenAt) {}

    /** Somebody of the own list who is not on the day's. */
    record Other(UUID id, String label) {}
}
