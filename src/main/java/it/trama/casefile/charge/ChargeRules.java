package it.trama.casefile.charge;

import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.trust.CurrentActor;
import it.trama.trust.Directory;
import it.trama.trust.Directory.Organisation;
import it.trama.trust.Directory.Staff;
import it.trama.trust.Directory.Team;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who may take whom in charge, with which colleagues. */
@Component
class ChargeRules {

    private final CurrentActor actors;
    private final Directory directory;
    private final Clock clock;

    ChargeRules(CurrentActor actors, Directory directory, Clock clock) {
        this.actors = actors;
        this.directory = directory;
        this.clock = clock;
    }

    static boolean mayTake(Actor actor) {
        return actor.hasAny(Role.SOCIAL_WORKER, Role.COORDINATOR);
    }

    /** The address names a person, so the wrong role gets the answer of an unknown one. */
    void requireRole() {
        if (!mayTake(actors.actor())) {
            throw new NotFound();
        }
    }

    Optional<ChargeRefusal> refusal(TakeInCharge.Command command, Takings.Known known) {
        if (known.deceased()) {
            return Optional.of(new ChargeRefusal.Deceased());
        }
        if (known.inCharge()) {
            return Optional.of(new ChargeRefusal.AlreadyInCharge(known.team()));
        }
        if (command.from().isAfter(LocalDate.now(clock))) {
            return Optional.of(new ChargeRefusal.InTheFuture());
        }
        if (known.freeFrom() != null && command.from().isBefore(known.freeFrom())) {
            return Optional.of(new ChargeRefusal.AnotherPeriod());
        }
        if (!actors.actor().teams().contains(command.staff().team())) {
            return Optional.of(new ChargeRefusal.TeamNotYours());
        }
        return managers().stream().anyMatch(m -> m.user().equals(command.staff().manager()))
                ? Optional.empty()
                : Optional.of(new ChargeRefusal.ManagerNotOfYourBody());
    }

    List<Staff> managers() {
        return directory.staff(actors.actor().organisation(), Role.SOCIAL_WORKER);
    }

    List<Team> teams() {
        return directory.teams().stream()
                .filter(team -> actors.actor().teams().contains(team.id()))
                .toList();
    }

    int subdistrict(UUID team) {
        return teams().stream()
                .filter(t -> t.id().equals(team))
                .findFirst()
                .orElseThrow(NotFound::new)
                .subdistrict();
    }

    Organisation organisation() {
        return directory.organisation(actors.actor().organisation()).orElseThrow(NotFound::new);
    }

    UUID me() {
        return actors.actor().user();
    }
}
