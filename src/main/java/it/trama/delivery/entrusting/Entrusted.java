package it.trama.delivery.entrusting;

import it.trama.casefile.HelpDetail;
import it.trama.casefile.HelpRegister;
import it.trama.casefile.NewHelp;
import it.trama.delivery.Entrusting;
import it.trama.delivery.NewEntrusting;
import it.trama.kernel.Compartment;
import it.trama.kernel.Money;
import it.trama.kernel.NotFound;
import it.trama.trust.Audit;
import it.trama.trust.Directory;
import it.trama.trust.Directory.Organisation;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The assignment is the source of its help in the register. */
@Service
class Entrusted implements Entrusting {

    private final EntrustedRows rows;
    private final HelpRegister help;
    private final Directory directory;
    private final Audit audit;

    Entrusted(EntrustedRows rows, HelpRegister help, Directory directory, Audit audit) {
        this.rows = rows;
        this.help = help;
        this.directory = directory;
        this.audit = audit;
    }

    @Override
    public void open(NewEntrusting entrusting) {
        if (!rows.open(entrusting)) {
            throw new NotFound();
        }
        NewHelp told = asHelp(entrusting);
        if (!help.goOn(told)) {
            help.begin(told);
        }
        var whom = entrusting.whom();
        audit.write(Audit.Entry.of("delivery.entrusted", "DELIVERY")
                .about(whom.person())
                .on(whom.record())
                .sealedIf(whom.compartment() == Compartment.SEALED)
                .with(entrusting.id().toString()));
    }

    private NewHelp asHelp(NewEntrusting e) {
        String contact = directory
                .organisation(e.organisation())
                .map(Organisation::contact)
                .orElse("");
        Money worth = Money.line(e.terms().quantity(), e.terms().unitValue());
        var detail = new HelpDetail(worth, e.terms().title(), e.whom().compartment(), "DELIVERY", e.id());
        return new NewHelp(e.whom().person(), e.kind(), e.organisation(), contact, e.valid(), detail);
    }

    @Override
    public void end(UUID id, LocalDate on) {
        var ended = rows.end(id, on).orElseThrow(NotFound::new);
        help.end(id, on);
        audit.write(Audit.Entry.of("delivery.entrusted.ended", "DELIVERY")
                .about(ended.personId())
                .on(ended.recordId())
                .sealedIf(ended.sealed())
                .with(on.toString()));
    }
}
