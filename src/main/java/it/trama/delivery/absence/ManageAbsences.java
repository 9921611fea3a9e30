package it.trama.delivery.absence;

import it.trama.delivery.Absences;
import it.trama.delivery.Absences.Absence;
import it.trama.delivery.Absences.NewAbsence;
import it.trama.kernel.NotFound;
import it.trama.trust.Audit;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads and notes the absences of whom an assignment is for; for who gives and who follows. */
@Service
class ManageAbsences {

    record Shown(AbsenceRows.Whose whose, List<Absence> absences) {}

    record End(UUID assignment, UUID absence, LocalDate on) {}

    private final AbsenceRows rows;
    private final Absences absences;
    private final ApplicationEventPublisher events;
    private final Audit audit;

    ManageAbsences(AbsenceRows rows, Absences absences, ApplicationEventPublisher events, Audit audit) {
        this.rows = rows;
        this.absences = absences;
        this.events = events;
        this.audit = audit;
    }

    @Transactional
    public Shown handle(UUID assignment) {
        var whose = whose(assignment);
        trace("delivery.absences.read", whose, "");
        return new Shown(whose, absences.of(assignment));
    }

    @Transactional
    public void handle(NewAbsence absence) {
        var whose = whose(absence.assignment());
        absences.note(absence);
        events.publishEvent(new Absences.Noted(absence.assignment(), absence.kind(), absence.valid()));
        trace("delivery.absence.noted", whose, absence.kind());
    }

    @Transactional
    public void handle(End end) {
        var whose = whose(end.assignment());
        if (absences.of(end.assignment()).stream().noneMatch(a -> a.mine() && a.id().equals(end.absence()))) {
            throw new NotFound();
        }
        absences.end(end.absence(), end.on());
        events.publishEvent(new Absences.Ended(end.assignment()));
        trace("delivery.absence.ended", whose, end.on().toString());
    }

    private AbsenceRows.Whose whose(UUID assignment) {
        return rows.whose(assignment).orElseThrow(NotFound::new);
    }

    private void trace(String action, AbsenceRows.Whose whose, String detail) {
        audit.write(Audit.Entry.of(action, "DELIVERY")
                .about(whose.personId())
                .on(whose.recordId())
                .sealedIf(whose.sealed())
                .with(detail));
    }
}
