package it.trama.goods;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A body's donors, stock and one distribution, loaded as the database's owner. For the demo. */
public interface GoodsBulk {

    /** @param by who wrote it all */
    record Body(UUID id, UUID by, List<Donor> donors, List<Lot> lots) {}

    record Donor(UUID id, String name, String contact) {}

    record Lot(
            UUID id,
            String kind,
            UUID donor,
            LocalDate receivedOn,
            @Nullable LocalDate bestBefore,
            BigDecimal quantity) {}

    /** @param prepared parcels made up elsewhere: the stock does not change */
    record Day(UUID id, LocalDate heldOn, String name, String place, int prepared, List<Recipient> list) {}

    /** @param gift null: not given yet */
    record Recipient(
            UUID id,
            @Nullable UUID person,
            String label,
            int people,
            @Nullable UUID gift) {}

    void load(Body body, Day day);
}
