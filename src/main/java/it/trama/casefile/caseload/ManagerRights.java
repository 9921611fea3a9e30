package it.trama.casefile.caseload;

import it.trama.kernel.Compartment;
import it.trama.kernel.Period;
import it.trama.trust.AccessBasis;
import it.trama.trust.AccessLevel;
import it.trama.trust.AccessRights;
import it.trama.trust.AccessRights.Basis;
import it.trama.trust.AccessRights.NewRight;
import it.trama.trust.Holder;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Access follows who answers: the old right ends and the new one begins on the same day, in the same transaction. */
@Component
class ManagerRights {

    private final AccessRights rights;

    ManagerRights(AccessRights rights) {
        this.rights = rights;
    }

    /** Closing the period in charge ends these too: they have the source that it ends. */
    private static String source(UUID taking) {
        return "taking-in-charge:" + taking;
    }

    void open(UUID record, UUID taking, Compartment compartment, UUID worker, LocalDate since) {
        rights.open(new NewRight(
                record,
                Holder.user(worker),
                AccessLevel.FULL,
                CaseloadRules.drawers(compartment),
                Period.since(since),
                new Basis(AccessBasis.IN_CHARGE, source(taking))));
    }

    void end(UUID taking, UUID worker, LocalDate day) {
        rights.end(source(taking), Holder.user(worker), day);
    }

    /** The sealed drawer opens for nobody by itself, nor for who stands in. */
    void cover(UUID record, UUID cover, UUID covering, Period valid) {
        rights.open(new NewRight(
                record,
                Holder.user(covering),
                AccessLevel.WORK,
                CaseloadRules.drawers(Compartment.ORDINARY),
                valid,
                new Basis(AccessBasis.COVER, coverSource(cover))));
    }

    void endCover(UUID cover, LocalDate day) {
        rights.end(coverSource(cover), day);
    }

    private static String coverSource(UUID cover) {
        return "cover:" + cover;
    }
}
