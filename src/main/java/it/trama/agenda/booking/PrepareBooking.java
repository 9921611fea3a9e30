package it.trama.agenda.booking;

import it.trama.casefile.RecordHead;
import it.trama.casefile.SocialRecords;
import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.people.Contact;
import it.trama.people.Identity;
import it.trama.people.People;
import it.trama.trust.AccessLevel;
import it.trama.trust.Audit;
import it.trama.trust.Directory.Staff;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the form of a new appointment must know. A person who has a record is met on it. */
@Service
class PrepareBooking {

    record Prepared(
            Actor actor,
            Booking.Whom whom,
            String name,
            List<Staff> colleagues,
            Choices choices,
            List<Contact> reach) {}

    record Choices(List<Resources.Room> rooms, List<Resources.Mediator> mediators, List<Resources.Desk> desks) {}

    private final BookingRules rules;
    private final SocialRecords records;
    private final People people;
    private final Resources resources;
    private final Audit audit;

    PrepareBooking(BookingRules rules, SocialRecords records, People people, Resources resources, Audit audit) {
        this.rules = rules;
        this.records = records;
        this.people = people;
        this.resources = resources;
        this.audit = audit;
    }

    @Transactional
    Prepared handle(Booking.Whom wanted) {
        Actor actor = rules.require();
        Optional<RecordHead> head = head(wanted);
        UUID person = head.map(RecordHead::person).orElse(wanted.person());
        var whom = new Booking.Whom(head.map(RecordHead::id).orElse(null), person);
        if (person != null) {
            audit.write(Audit.Entry.of("appointment.prepared", "CASEWORK")
                    .about(person)
                    .on(whom.record())
                    .sealedIf(head.map(RecordHead::sealed).orElse(false)));
        }
        return new Prepared(
                actor,
                whom,
                name(person, head),
                rules.colleagues(),
                new Choices(resources.rooms(), resources.mediators(), resources.desks()),
                person == null ? List.of() : people.reach(person));
    }

    private Optional<RecordHead> head(Booking.Whom wanted) {
        if (wanted.record() != null) {
            return Optional.of(records.require(wanted.record(), AccessLevel.SUMMARY));
        }
        return Optional.ofNullable(wanted.person()).flatMap(records::ofPerson);
    }

    private String name(@Nullable UUID person, Optional<RecordHead> head) {
        return Optional.ofNullable(person)
                .flatMap(people::identity)
                .map(Identity::fullName)
                .or(() -> head.map(RecordHead::number))
                .orElseGet(() -> {
                    if (person != null) {
                        throw new NotFound();
                    }
                    return "";
                });
    }
}
