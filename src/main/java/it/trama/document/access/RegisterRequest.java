package it.trama.document.access;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.Deadlines;
import it.trama.casefile.NewDeadline;
import it.trama.casefile.SocialRecords;
import it.trama.kernel.Compartment;
import it.trama.trust.AccessLevel;
import it.trama.trust.AccessRights;
import it.trama.trust.Audit;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers a request; from its day thirty days run. */
@Service
class RegisterRequest {

    static final int DAYS = 30;

    record Command(UUID id, UUID record, Compartment compartment, String requester, LocalDate on) {}

    private final SocialRecords records;
    private final AccessRights rights;
    private final Requests requests;
    private final Deadlines deadlines;
    private final Audit audit;

    RegisterRequest(SocialRecords records, AccessRights rights, Requests requests, Deadlines deadlines, Audit audit) {
        this.records = records;
        this.rights = rights;
        this.requests = requests;
        this.deadlines = deadlines;
        this.audit = audit;
    }

    @Transactional
    void handle(Command command) {
        var head = records.require(command.record(), AccessLevel.WORK);
        rights.require(head.id(), command.compartment(), AccessLevel.WORK);
        LocalDate due = command.on().plusDays(DAYS);
        requests.add(
                command.id(),
                head.id(),
                command.compartment(),
                new Requests.Asked(command.requester(), command.on(), due));
        deadlines.set(new NewDeadline(
                head.id(),
                command.compartment(),
                "DOCUMENT",
                due,
                t("document.access.deadline"),
                "/cartelle/" + head.id() + "/documenti/copia/" + command.id(),
                command.id()));
        audit.write(Audit.Entry.of("access.registered", "RIGHTS")
                .about(head.person())
                .on(head.id())
                .sealedIf(command.compartment() == Compartment.SEALED));
    }
}
