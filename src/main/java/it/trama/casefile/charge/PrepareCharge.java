package it.trama.casefile.charge;

import it.trama.kernel.NotFound;
import it.trama.people.Identity;
import it.trama.people.People;
import it.trama.trust.Audit;
import it.trama.trust.Directory.Staff;
import it.trama.trust.Directory.Team;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the form of taking in charge needs: the person, who already has them in charge, the colleagues to choose from. */
@Service
class PrepareCharge {

    record Prepared(Identity person, Takings.Known known, List<Staff> managers, List<Team> teams, UUID me) {}

    private final People people;
    private final Takings takings;
    private final ChargeRules rules;
    private final Audit audit;

    PrepareCharge(People people, Takings takings, ChargeRules rules, Audit audit) {
        this.people = people;
        this.takings = takings;
        this.rules = rules;
        this.audit = audit;
    }

    @Transactional
    Prepared handle(UUID person) {
        rules.requireRole();
        Identity identity = people.identity(person).orElseThrow(NotFound::new);
        audit.write(Audit.Entry.of("charge.prepared", "CASEWORK").about(person));
        return new Prepared(
                identity,
                takings.known(person).orElseThrow(NotFound::new),
                rules.managers(),
                rules.teams(),
                rules.me());
    }
}
