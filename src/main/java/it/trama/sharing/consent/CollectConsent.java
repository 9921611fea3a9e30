package it.trama.sharing.consent;

import static it.trama.kernel.Result.done;
import static it.trama.kernel.Result.refused;

import it.trama.kernel.Result;
import it.trama.kernel.Role;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import it.trama.trust.Directory;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who meets people without the registry records their consent by an exact identity. The answer is the same whether the district knows them or not. */
@Service
class CollectConsent {

    record Command(NewConsent consent, NewConsent.Named person) {}

    record Shown(List<Consents.Row> rows, ShowConsents.Choices choices) {}

    private final Consents consents;
    private final ConsentChecks checks;
    private final GiverRules givers;
    private final Directory directory;
    private final CurrentActor actors;
    private final Audit audit;

    CollectConsent(
            Consents consents,
            ConsentChecks checks,
            GiverRules givers,
            Directory directory,
            CurrentActor actors,
            Audit audit) {
        this.consents = consents;
        this.checks = checks;
        this.givers = givers;
        this.directory = directory;
        this.actors = actors;
        this.audit = audit;
    }

    @Transactional
    public Shown handle() {
        require();
        audit.write(Audit.Entry.of("consents.listed", "CASEWORK"));
        return new Shown(
                consents.collected(),
                new ShowConsents.Choices(consents.texts(), directory.organisationsUnderAgreement()));
    }

    @Transactional
    public Result<UUID, ConsentRefusal> handle(Command command) {
        require();
        Optional<ConsentRefusal> refusal =
                checks.refusal(command.consent(), givers.of(command.person().birth()));
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        consents.add(command.consent(), null, command.person());
        audit.write(Audit.Entry.of("consent.recorded", "CASEWORK")
                .with(command.consent().scope().exchange() + " "
                        + command.consent().scope().tier()));
        return done(command.consent().id());
    }

    private void require() {
        if (!actors.actor().hasAny(Role.TEAM_MEMBER, Role.PROVIDER, Role.ACCESS_DESK, Role.SOCIAL_WORKER)) {
            throw new AccessDeniedException("consents are collected by who meets people");
        }
    }
}
