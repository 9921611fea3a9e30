package it.trama.casefile.charge;

import static it.trama.kernel.Result.done;
import static it.trama.kernel.Result.refused;

import it.trama.casefile.HelpDetail;
import it.trama.casefile.HelpKind;
import it.trama.casefile.HelpRegister;
import it.trama.casefile.NewHelp;
import it.trama.casefile.SocialRecords;
import it.trama.kernel.Compartment;
import it.trama.kernel.NotFound;
import it.trama.kernel.Period;
import it.trama.kernel.Result;
import it.trama.trust.Audit;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the record if needed, the period in charge, its access rights and the help "social work". A second sending answers as the first. */
@Service
class TakeInCharge {

    record Command(UUID id, UUID person, LocalDate from, Area area, Staff staff, boolean economicPoverty) {}

    record Staff(UUID manager, UUID team) {}

    private final SocialRecords records;
    private final Takings takings;
    private final ChargeRules rules;
    private final ChargeRights rights;
    private final HelpRegister help;
    private final Audit audit;

    TakeInCharge(
            SocialRecords records,
            Takings takings,
            ChargeRules rules,
            ChargeRights rights,
            HelpRegister help,
            Audit audit) {
        this.records = records;
        this.takings = takings;
        this.rules = rules;
        this.rights = rights;
        this.help = help;
        this.audit = audit;
    }

    /** Answers the record. */
    @Transactional
    Result<UUID, ChargeRefusal> handle(Command command) {
        rules.requireRole();
        takings.lock(command.person());
        Optional<UUID> before = takings.recordOf(command.id());
        if (before.isPresent()) {
            return done(before.get());
        }
        var known = takings.known(command.person()).orElseThrow(NotFound::new);
        Optional<ChargeRefusal> refusal = rules.refusal(command, known);
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        UUID record = records.openWithoutRights(command.person()).id();
        rights.open(record, command);
        takings.add(command, record, rules.subdistrict(command.staff().team()));
        help.begin(new NewHelp(
                command.person(),
                HelpKind.SOCIAL_WORK.name(),
                rules.organisation().id(),
                rules.organisation().contact(),
                Period.since(command.from()),
                new HelpDetail(null, "", Compartment.ORDINARY, "IN_CHARGE", command.id())));
        audit.write(Audit.Entry.of("charge.taken", "CASEWORK")
                .about(command.person())
                .on(record));
        return done(record);
    }
}
