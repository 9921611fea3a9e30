package it.trama.sharing.consent;

import static it.trama.kernel.Result.done;
import static it.trama.kernel.Result.refused;
import static it.trama.platform.web.Texts.t;

import it.trama.casefile.Direction;
import it.trama.casefile.Filing;
import it.trama.casefile.Folder;
import it.trama.casefile.NewDocument;
import it.trama.casefile.RecordHead;
import it.trama.casefile.SocialRecords;
import it.trama.kernel.Result;
import it.trama.trust.AccessLevel;
import it.trama.trust.Audit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records a consent of a record's person; the signed paper, when there is one, goes to the record's folder. */
@Service
class RecordConsent {

    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    record Command(UUID record, NewConsent consent, String paperName, byte[] paper) {}

    private final SocialRecords records;
    private final Consents consents;
    private final ConsentChecks checks;
    private final GiverRules givers;
    private final Filing filing;
    private final Audit audit;

    RecordConsent(
            SocialRecords records,
            Consents consents,
            ConsentChecks checks,
            GiverRules givers,
            Filing filing,
            Audit audit) {
        this.records = records;
        this.consents = consents;
        this.checks = checks;
        this.givers = givers;
        this.filing = filing;
        this.audit = audit;
    }

    @Transactional
    public Result<UUID, ConsentRefusal> handle(Command command) {
        var head = records.require(command.record(), AccessLevel.WORK);
        Optional<ConsentRefusal> refusal = checks.refusal(command.consent(), givers.of(head.person()));
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        consents.add(filed(command, head), head.person(), null);
        audit.write(Audit.Entry.of("consent.recorded", "CASEWORK")
                .about(head.person())
                .on(head.id())
                .sealedIf(head.sealed())
                .with(command.consent().scope().exchange() + " "
                        + command.consent().scope().tier()));
        return done(command.consent().id());
    }

    private NewConsent filed(Command command, RecordHead head) {
        if (command.paper().length == 0) {
            return command.consent();
        }
        String title = t(
                "sharing.consent.paper",
                t("sharing.exchange." + command.consent().scope().exchange()));
        return command.consent()
                .filedAs(filing.file(new NewDocument(
                        head.id(),
                        head.compartment(),
                        Folder.AGREEMENTS,
                        title,
                        Direction.INTERNAL,
                        command.paperName(),
                        command.paper())));
    }
}
