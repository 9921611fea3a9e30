package it.trama.agreement.folio;

import it.trama.agreement.Desk;
import it.trama.agreement.folio.Agreement.Saved;
import it.trama.agreement.folio.PartRows.Duty;
import it.trama.duty.Duties;
import it.trama.kernel.NotFound;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office carries an agreement from the draft to its end or its renewal. */
@Service
class KeepAgreements {

    record Make(UUID id, AgreementForm form, @Nullable UUID renews) {}

    record Change(UUID id, AgreementForm form) {}

    /** @param waits false: taken back before the assembly decided */
    record Propose(UUID id, boolean waits) {}

    record Sign(UUID id, LocalDate on) {}

    record End(UUID id, LocalDate on, String why) {}

    enum Refusal {
        /** The assembly has to approve it first. */
        NOT_APPROVED,
        /** Nobody is among the signatories. */
        NO_SIGNATORY,
        /** Before it was signed. */
        TOO_EARLY
    }

    private final AgreementRows rows;
    private final PartRows parts;
    private final Calendar calendar;
    private final Desk desk;

    KeepAgreements(AgreementRows rows, PartRows parts, Duties duties, Desk desk) {
        this.rows = rows;
        this.parts = parts;
        this.calendar = new Calendar(duties);
        this.desk = desk;
    }

    private Agreement found(UUID id) {
        desk.requireKeeper();
        return rows.find(id).orElseThrow(NotFound::new);
    }

    @Transactional
    public void handle(Make command) {
        desk.requireKeeper();
        UUID renews = command.renews();
        if (renews != null) {
            if (rows.find(renews).isEmpty()) {
                throw new NotFound();
            }
        }
        rows.add(command.id(), command.form(), renews, new Saved(1, desk.user(), desk.now()));
        desk.write("agreement.made", command.id());
    }

    /** False when somebody saved meanwhile, or it is signed. */
    @Transactional
    public boolean handle(Change command) {
        found(command.id());
        var saved = new Saved(command.form().version(), desk.user(), desk.now());
        boolean changed = rows.change(command.id(), command.form(), saved);
        if (changed) {
            desk.write("agreement.changed", command.id());
        }
        return changed;
    }

    @Transactional
    public void handle(Propose command) {
        found(command.id());
        rows.propose(command.id(), command.waits() ? desk.today() : null);
        desk.write(command.waits() ? "agreement.proposed" : "agreement.takenBack", command.id());
    }

    /** From now on what was promised is due, and its end is in the calendar. Sent twice it is signed once. */
    @Transactional
    public Optional<Refusal> handle(Sign command) {
        Agreement agreement = found(command.id());
        if (agreement.signed()) {
            return Optional.empty();
        }
        if (agreement.words().kind().byAssembly() && agreement.steps().approved() == null) {
            return Optional.of(Refusal.NOT_APPROVED);
        }
        if (parts.parties(command.id()).stream()
                .noneMatch(party -> party.role().equals("SIGNATORY") && party.until() == null)) {
            return Optional.of(Refusal.NO_SIGNATORY);
        }
        rows.sign(command.id(), command.on());
        parts.duties(command.id()).stream()
                .filter(duty -> duty.outcome().doneOn() == null)
                .forEach(duty -> calendar.promised(agreement, duty));
        calendar.ends(agreement, desk.today());
        UUID renews = agreement.links().renews();
        if (renews != null) {
            close(renews, agreement.valid().from());
        }
        desk.write("agreement.signed.byAll", command.id());
        return Optional.empty();
    }

    @Transactional
    public Optional<Refusal> handle(End command) {
        Agreement agreement = found(command.id());
        LocalDate signed = agreement.steps().signed();
        if (signed == null || command.on().isBefore(signed)) {
            return Optional.of(Refusal.TOO_EARLY);
        }
        rows.end(command.id(), command.on(), command.why());
        close(command.id(), LocalDate.MIN);
        calendar.drop(command.id());
        desk.write("agreement.ended", command.id());
        return Optional.empty();
    }

    /** What would have been due from that day on is due no more. */
    private void close(UUID agreement, LocalDate from) {
        parts.duties(agreement).stream()
                .filter(duty -> duty.outcome().doneOn() == null && !duty.due().isBefore(from))
                .map(Duty::id)
                .forEach(duty -> {
                    parts.drop(duty, desk.now());
                    calendar.drop(duty);
                });
    }
}
