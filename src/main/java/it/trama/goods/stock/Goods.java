package it.trama.goods.stock;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The words of the stock. */
final class Goods {

    private Goods() {}

    /** @param unit KG, LITRE or PIECE: text {@code goods.unit.*} */
    record Kind(String code, String name, String unit, String help, boolean retired) {}

    /** @param retired no longer offered */
    record Donor(UUID id, String name, String contact, boolean retired) {}

    record NewDonor(UUID id, String name, String contact) {}

    record NewLot(
            UUID id,
            String kind,
            @Nullable UUID donor,
            LocalDate day,
            BigDecimal quantity,
            @Nullable LocalDate bestBefore,
            String note) {}

    /** What is left of what came in. */
    record Holding(
            UUID id,
            String kind,
            String donor,
            LocalDate receivedOn,
            @Nullable LocalDate bestBefore,
            BigDecimal left) {}

    /** @param cause OUT or WASTE */
    record NewOut(UUID act, String kind, BigDecimal quantity, String cause, LocalDate day, String note) {}

    /** One act on one kind, as the list of movements shows it. */
    record Moved(UUID act, String kind, String cause, BigDecimal quantity, LocalDate day, String note, Trail trail) {}

    record Trail(String by, OffsetDateTime at, boolean reversed) {}
}
