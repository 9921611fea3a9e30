package it.trama.delivery.visit;

import it.trama.delivery.Absences;
import it.trama.delivery.Giving;
import it.trama.delivery.Giving.Promised;
import it.trama.delivery.Visit;
import it.trama.kernel.Compartment;
import it.trama.trust.Audit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the form of a visit shows: whom it is for, who may have gone, when nobody need come. */
@Service
class ReadVisitForm {

    record Shown(
            Promised promised,
            List<Workers.Listed> workers,
            List<Visit.Outcome> outcomes,
            List<Absences.Absence> away) {}

    private final Giving giving;
    private final Workers workers;
    private final Visits visits;
    private final Absences absences;
    private final Audit audit;

    ReadVisitForm(Giving giving, Workers workers, Visits visits, Absences absences, Audit audit) {
        this.giving = giving;
        this.workers = workers;
        this.visits = visits;
        this.absences = absences;
        this.audit = audit;
    }

    @Transactional
    public Shown handle(UUID assignment) {
        Promised promised = giving.promised(assignment);
        var owner = promised.owner();
        audit.write(Audit.Entry.of("delivery.assignment.read", "DELIVERY")
                .about(owner.person())
                .on(owner.record())
                .sealedIf(owner.compartment() == Compartment.SEALED));
        return new Shown(promised, workers.of(owner.organisation()), visits.outcomes(), absences.of(assignment));
    }
}
