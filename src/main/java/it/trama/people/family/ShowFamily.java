package it.trama.people.family;

import it.trama.kernel.NotFound;
import it.trama.people.FamilyChart;
import it.trama.people.Identity;
import it.trama.people.People;
import it.trama.people.PersonChanges;
import it.trama.people.Representative;
import it.trama.people.family.Homes.Stay;
import it.trama.people.family.Ties.Known;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the household of a day, the family around it, and who represents the person. Leaves a trace. */
@Service
class ShowFamily {

    record Shown(
            Identity person,
            FamilyChart chart,
            List<People.Inhabitant> members,
            List<Known> ties,
            List<Representative> representatives,
            List<Stay> stays) {}

    private final People people;
    private final Homes homes;
    private final Ties ties;
    private final CurrentActor actors;
    private final Audit audit;

    ShowFamily(People people, Homes homes, Ties ties, CurrentActor actors, Audit audit) {
        this.people = people;
        this.homes = homes;
        this.ties = ties;
        this.actors = actors;
        this.audit = audit;
    }

    @Transactional
    Shown handle(UUID id, LocalDate day) {
        Identity person = people.identity(id).orElseThrow(NotFound::new);
        audit.write(Audit.Entry.of("household.opened", PersonChanges.purpose(actors.actor()))
                .about(person.id()));
        return new Shown(
                person,
                people.familyChart(id, day).orElseThrow(NotFound::new),
                people.livingTogether(id, day),
                ties.of(person.id()),
                people.representatives(id),
                homes.stays(id));
    }
}
