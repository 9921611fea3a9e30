package it.trama.agreement.folio;

import it.trama.agreement.Desk;
import it.trama.agreement.folio.PartRows.Done;
import it.trama.agreement.folio.PartRows.Duty;
import it.trama.agreement.folio.PartRows.File;
import it.trama.agreement.folio.PartRows.Outcome;
import it.trama.agreement.folio.PartRows.Owner;
import it.trama.duty.Duties;
import it.trama.kernel.NotFound;
import it.trama.platform.files.FileStore;
import it.trama.trust.Directory;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who signs and joins, versions of the text, what each promises and when it did it. */
@Service
class KeepParts {

    record AddParty(UUID agreement, PartForm form, Optional<UUID> organisation) {}

    record Leave(UUID agreement, UUID party) {}

    /** @param content a PDF */
    record Store(UUID agreement, UUID id, String name, Pdf content, String note) {}

    /** A record would compare arrays by identity. */
    static final class Pdf {
        private final byte[] bytes;

        Pdf(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        byte[] bytes() {
            return bytes.clone();
        }
    }

    record Promise(UUID agreement, Duty duty) {}

    record Met(UUID agreement, UUID duty, LocalDate on, String evidence) {}

    record Drop(UUID agreement, UUID duty) {}

    private final AgreementRows rows;
    private final PartRows parts;
    private final Directory directory;
    private final FileStore files;
    private final Calendar calendar;
    private final Desk desk;

    KeepParts(AgreementRows rows, PartRows parts, Directory directory, FileStore files, Duties duties, Desk desk) {
        this.rows = rows;
        this.parts = parts;
        this.directory = directory;
        this.files = files;
        this.calendar = new Calendar(duties);
        this.desk = desk;
    }

    private Agreement found(UUID id) {
        desk.requireKeeper();
        return rows.find(id).orElseThrow(NotFound::new);
    }

    private Done done() {
        return new Done(desk.user(), desk.now());
    }

    /** False when the institution is there already. */
    @Transactional
    public boolean handle(AddParty command) {
        found(command.agreement());
        String name = command.organisation()
                .map(id -> directory.organisation(id).orElseThrow(NotFound::new).name())
                .orElse("");
        boolean there = parts.add(command.agreement(), command.form().party(command.organisation(), name), done());
        desk.write("agreement.party.added", command.agreement());
        return there;
    }

    @Transactional
    public void handle(Leave command) {
        found(command.agreement());
        parts.leave(command.agreement(), command.party(), desk.today());
        desk.write("agreement.party.left", command.agreement());
    }

    @Transactional
    public void handle(Store command) {
        found(command.agreement());
        byte[] bytes = command.content().bytes();
        var file = new File(command.name(), "application/pdf", bytes.length, files.put(bytes));
        parts.store(command.agreement(), command.id(), file, command.note(), done());
        desk.write("agreement.text.stored", command.agreement());
    }

    /** In the calendar from the day the agreement is signed. */
    @Transactional
    public void handle(Promise command) {
        Agreement agreement = found(command.agreement());
        UUID party = command.duty().owner().party();
        var owner = parts.parties(agreement.id()).stream()
                .filter(one -> one.id().equals(party) && one.until() == null)
                .findFirst()
                .orElseThrow(NotFound::new);
        promise(agreement, of(command.duty(), new Owner(party, owner.organisation(), owner.name())));
        desk.write("agreement.duty.written", agreement.id());
    }

    private static Duty of(Duty duty, Owner owner) {
        return new Duty(duty.id(), owner, duty.title(), duty.due(), duty.everyMonths(), Outcome.NONE);
    }

    private void promise(Agreement agreement, Duty duty) {
        parts.promise(agreement.id(), duty, done());
        if (agreement.signed() && agreement.steps().ended() == null) {
            calendar.promised(agreement, duty);
        }
    }

    private Duty duty(UUID agreement, UUID duty) {
        return parts.duties(agreement).stream()
                .filter(one -> one.id().equals(duty))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** What recurs is due again, as long as the agreement holds. Sent twice it is done once. */
    @Transactional
    public void handle(Met command) {
        Agreement agreement = found(command.agreement());
        Duty duty = duty(agreement.id(), command.duty());
        if (!parts.met(duty.id(), command.on(), command.evidence())) {
            return;
        }
        calendar.met(duty.id(), command.on());
        LocalDate next = duty.due().plusMonths(duty.everyMonths());
        if (duty.everyMonths() > 0 && agreement.valid().contains(next)) {
            var again = new Duty(UUID.randomUUID(), duty.owner(), duty.title(), next, duty.everyMonths(), Outcome.NONE);
            promise(agreement, again);
        }
        desk.write("agreement.duty.met", agreement.id());
    }

    @Transactional
    public void handle(Drop command) {
        Agreement agreement = found(command.agreement());
        Duty duty = duty(agreement.id(), command.duty());
        parts.drop(duty.id(), desk.now());
        calendar.drop(duty.id());
        desk.write("agreement.duty.dropped", agreement.id());
    }
}
