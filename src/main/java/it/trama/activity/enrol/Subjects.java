package it.trama.activity.enrol;

import static it.trama.platform.web.Texts.t;

import it.trama.activity.Activity;
import it.trama.activity.ActivityDesk;
import it.trama.activity.enrol.Enrol.Refusal;
import it.trama.activity.enrol.Enrolment.Person;
import it.trama.casefile.RecordHead;
import it.trama.casefile.SocialRecords;
import it.trama.kernel.Compartment;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.kernel.Role;
import it.trama.people.Contact;
import it.trama.people.Identity;
import it.trama.people.People;
import it.trama.people.Representative;
import it.trama.sharing.Decision;
import it.trama.sharing.SharingBases;
import it.trama.trust.AccessLevel;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Somebody of a record, with what the organiser may be told and why. */
@Component
class Subjects {

    static final String EXCHANGE = "ACTIVITY";

    private static final int OF_AGE = 18;

    /** @param basis empty text: the organiser is the own body */
    record Told(Person person, String basis) {}

    private final SocialRecords records;
    private final People people;
    private final SharingBases bases;
    private final ActivityDesk desk;

    Subjects(SocialRecords records, People people, SharingBases bases, ActivityDesk desk) {
        this.records = records;
        this.people = people;
        this.bases = bases;
        this.desk = desk;
    }

    /** Only who follows the person enrols from the record. */
    RecordHead worked(UUID id) {
        RecordHead record = records.require(id, AccessLevel.WORK);
        if (!desk.actor().has(Role.SOCIAL_WORKER)) {
            throw new NotFound();
        }
        return record;
    }

    Result<Told, Refusal> of(RecordHead record, Activity activity) {
        if (record.compartment() != Compartment.ORDINARY) {
            return Result.refused(Refusal.SEALED);
        }
        if (activity.organisation().equals(desk.actor().organisation())) {
            return Result.done(new Told(person(record), ""));
        }
        UUID id = people.canonical(record.person());
        return switch (bases.may(EXCHANGE, id, activity.organisation())) {
            case Decision.Refused(Decision.Reason why) -> Result.refused(Refusal.valueOf(why.name()));
            case Decision.Allowed(var basis, String reference, var _) ->
                Result.done(new Told(person(record), t("activity.basis." + basis, reference)));
        };
    }

    Identity identity(RecordHead record) {
        return people.identity(record.person()).orElseThrow(NotFound::new);
    }

    private Person person(RecordHead record) {
        Identity identity = identity(record);
        UUID id = people.canonical(record.person());
        return new Person(
                id,
                id.toString(),
                record.id(),
                identity.fullName(),
                identity.birthDate(),
                identity.sex(),
                Objects.requireNonNullElse(identity.municipalityCode(), ""));
    }

    /** Whom the organiser calls, as the registry knows it: of a child who decides for them; empty text when nobody is known. */
    String contact(RecordHead record) {
        LocalDate born = identity(record).birthDate();
        if (!born.plusYears(OF_AGE).isAfter(desk.today())) {
            return number(record.person()).orElse("");
        }
        return people.representatives(record.person()).stream()
                .filter(Representative::mayAct)
                .map(one -> one.name()
                        + Optional.ofNullable(one.person())
                                .flatMap(this::number)
                                .map(n -> ", " + n)
                                .orElse(""))
                .findFirst()
                .orElse("");
    }

    private Optional<String> number(UUID person) {
        return people.reach(person).stream()
                .filter(contact -> contact.mayUse() && !contact.hiddenFromParents())
                .map(Contact::value)
                .findFirst();
    }
}
