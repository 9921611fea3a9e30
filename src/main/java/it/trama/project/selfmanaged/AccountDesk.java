package it.trama.project.selfmanaged;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.Deadlines;
import it.trama.casefile.NewDeadline;
import it.trama.kernel.Actor;
import it.trama.kernel.Compartment;
import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.project.Project;
import it.trama.project.Projects;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** How each change of an account begins, and the deadline by which the person accounts for what was paid. */
@Component
class AccountDesk {

    record Held(Actor actor, Project project, Account account) {}

    private final Projects projects;
    private final Accounts accounts;
    private final Deadlines deadlines;
    private final CurrentActor actors;
    private final Audit audit;
    private final Clock clock;

    AccountDesk(
            Projects projects, Accounts accounts, Deadlines deadlines, CurrentActor actors, Audit audit, Clock clock) {
        this.projects = projects;
        this.accounts = accounts;
        this.deadlines = deadlines;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    /** The service opens accounts, pays and accepts; who else works on the record only helps to write expenses. */
    static boolean decides(Actor actor) {
        return actor.hasAny(Role.SOCIAL_WORKER, Role.COORDINATOR);
    }

    boolean decides() {
        return decides(actors.actor());
    }

    Held hold(UUID account, boolean deciding) {
        Actor actor = actors.actor();
        accounts.hold(account);
        Account held = accounts.find(account).orElseThrow(NotFound::new);
        Project project = projects.find(held.place().project()).orElseThrow(NotFound::new);
        if (deciding && !decides(actor)) {
            throw new NotFound();
        }
        return new Held(actor, project, held);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void trace(String action, Project project, String detail) {
        audit.write(Audit.Entry.of(action, "CASEWORK")
                .about(project.place().person())
                .on(project.place().record())
                .sealedIf(project.place().compartment() == Compartment.SEALED)
                .with(detail));
    }

    /** Until everything is accounted for, counted from the last payment. */
    void remind(UUID id) {
        Account account = accounts.find(id).orElseThrow(NotFound::new);
        LocalDate today = today();
        if (account.toAccount().isZero()) {
            deadlines.met(id, today);
            return;
        }
        LocalDate last = account.payments().stream()
                .filter(p -> p.reverses() == null)
                .map(Account.Payment::paidOn)
                .max(LocalDate::compareTo)
                .orElse(today);
        var place = account.place();
        deadlines.set(new NewDeadline(
                place.record(),
                place.compartment(),
                "PROJECT",
                last.plusDays(account.terms().days()),
                t("project.account.deadline", account.terms().holder()),
                "/progetti/" + place.project() + "/autogestione",
                id));
    }
}
