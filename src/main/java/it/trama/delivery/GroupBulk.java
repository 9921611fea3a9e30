package it.trama.delivery;

import it.trama.kernel.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Groups with what was done for them, loaded as the database's owner. For the demo: participants are known by name only, no project entrusted them. */
public interface GroupBulk {

    /** @param unitCost of an hour of the whole activity, shared among who was there to the cent */
    record PastGroup(
            UUID id,
            UUID organisation,
            Named named,
            BigDecimal unitCost,
            Period valid,
            List<Member> members,
            UUID by) {}

    /** @param kind as the groups' page offers them */
    record Named(String kind, String name, String place) {}

    /** @param label as {@link BeneficiaryLabel} makes it */
    record Member(UUID id, String label) {}

    /** All members were there. */
    record Session(UUID id, LocalDate day, BigDecimal hours) {}

    void load(PastGroup group, List<Session> sessions);
}
