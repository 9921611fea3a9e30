package it.trama.delivery.statement;

import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.trust.CurrentActor;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** A body closes and answers, the office verifies and approves; for anybody else there are no statements. */
@Component
class StatementRights {

    /** @param office verifies; else gives */
    record Reader(Actor actor, boolean office) {}

    private final CurrentActor actors;
    private final Statements statements;

    StatementRights(CurrentActor actors, Statements statements) {
        this.actors = actors;
        this.statements = statements;
    }

    Reader reader() {
        Actor actor = actors.actor();
        boolean office = actor.has(Role.PLAN_OFFICE);
        if (!office && !actor.hasAny(Role.PROVIDER, Role.TEAM_MEMBER)) {
            throw new AccessDeniedException("statements are of who gives and of who verifies");
        }
        return new Reader(actor, office);
    }

    Statement require(UUID id) {
        Actor actor = actors.actor();
        if (!actor.hasAny(Role.PLAN_OFFICE, Role.PROVIDER, Role.TEAM_MEMBER)) {
            throw new NotFound();
        }
        return statements
                .find(id)
                .filter(s -> actor.has(Role.PLAN_OFFICE) || s.organisation().equals(actor.organisation()))
                .orElseThrow(NotFound::new);
    }

    Actor giver() {
        Reader reader = reader();
        if (reader.office()) {
            throw new AccessDeniedException("a month is closed by who gave");
        }
        return reader.actor();
    }

    /** @throws NotFound for who does not verify: the address carries an id */
    Actor office() {
        Actor actor = actors.actor();
        if (!actor.has(Role.PLAN_OFFICE)) {
            throw new NotFound();
        }
        return actor;
    }
}
