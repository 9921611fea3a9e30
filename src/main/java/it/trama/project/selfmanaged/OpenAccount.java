package it.trama.project.selfmanaged;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.project.Project;
import it.trama.project.Projects;
import it.trama.trust.CurrentActor;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a public resource of a signed project to the person, or who represents them, to manage. */
@Service
class OpenAccount {

    /** @param resource its origin */
    record Command(UUID project, UUID resource, String holder, String helper, int days) {}

    private final Projects projects;
    private final Accounts accounts;
    private final AccountDesk desk;
    private final CurrentActor actors;

    OpenAccount(Projects projects, Accounts accounts, AccountDesk desk, CurrentActor actors) {
        this.projects = projects;
        this.accounts = accounts;
        this.actors = actors;
        this.desk = desk;
    }

    @Transactional
    public Result<Account, AccountRefusal> handle(Command command) {
        Project project = projects.find(command.project()).orElseThrow(NotFound::new);
        if (!AccountDesk.decides(actors.actor())) {
            throw new NotFound();
        }
        UUID commitment = project.parts().resources().stream()
                .filter(r -> r.origin().equals(command.resource()))
                .findFirst()
                .orElseThrow(NotFound::new)
                .commitment();
        if (commitment == null || !project.inForce()) {
            return Result.refused(new AccountRefusal.NotPublic());
        }
        var place = new Account.Place(
                project.id(),
                project.named().root(),
                project.place().record(),
                project.place().compartment());
        var terms = new Account.Terms(command.holder(), command.helper(), commitment, command.days());
        var account = new Account(command.resource(), place, terms, List.of(), List.of());
        accounts.open(account, actors.actor().user());
        desk.trace("project.account.opened", project, "");
        return Result.done(account);
    }
}
