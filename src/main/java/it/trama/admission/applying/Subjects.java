package it.trama.admission.applying;

import it.trama.admission.AdmissionTrace;
import it.trama.admission.ListRules;
import it.trama.admission.applying.Application.Codes;
import it.trama.admission.applying.Application.Fact;
import it.trama.admission.applying.Application.Person;
import it.trama.admission.applying.MakeApplication.Refusal;
import it.trama.admission.applying.MakeApplication.Whose;
import it.trama.casefile.RecordHead;
import it.trama.casefile.SocialRecords;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.kernel.Role;
import it.trama.network.Facilities;
import it.trama.people.Identity;
import it.trama.people.People;
import it.trama.trust.AccessLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who applies, with what is known: from a record, or typed at a desk. */
@Component
class Subjects {

    record Subject(Person person, List<Fact> facts) {}

    private final SocialRecords records;
    private final People people;
    private final Gather gather;
    private final Facilities facilities;
    private final Applications applications;
    private final AdmissionTrace trace;

    Subjects(
            SocialRecords records,
            People people,
            Gather gather,
            Facilities facilities,
            Applications applications,
            AdmissionTrace trace) {
        this.records = records;
        this.people = people;
        this.gather = gather;
        this.facilities = facilities;
        this.applications = applications;
        this.trace = trace;
    }

    Result<Subject, Refusal> of(Whose whose, ListRules rules, Map<String, String> declared) {
        return switch (whose) {
            case Whose.OfRecord(UUID record) -> ofRecord(worked(record), rules, declared);
            case Whose.AtDesk(UUID facility, Person typed) -> atDesk(facility, typed, rules, declared);
        };
    }

    /** Only who follows the person applies from the record. */
    RecordHead worked(UUID id) {
        RecordHead record = records.require(id, AccessLevel.WORK);
        if (!trace.actor().has(Role.SOCIAL_WORKER)) {
            throw new NotFound();
        }
        return record;
    }

    private Result<Subject, Refusal> ofRecord(RecordHead record, ListRules rules, Map<String, String> declared) {
        if (record.compartment() != it.trama.kernel.Compartment.ORDINARY) {
            return Result.refused(Refusal.SEALED);
        }
        Identity identity = people.identity(record.person()).orElseThrow(NotFound::new);
        UUID person = people.canonical(record.person());
        List<Fact> known = gather.known(rules, record);
        var facts = new ArrayList<>(known);
        facts.addAll(gather.declared(rules, known, declared));
        return Result.done(new Subject(
                new Person(
                        person,
                        record.id(),
                        person.toString(),
                        identity.fullName(),
                        identity.birthDate(),
                        identity.sex(),
                        new Codes(
                                Objects.requireNonNullElse(identity.fiscalCode(), ""),
                                Objects.requireNonNullElse(identity.municipalityCode(), ""))),
                facts));
    }

    private Result<Subject, Refusal> atDesk(
            UUID facility, Person typed, ListRules rules, Map<String, String> declared) {
        boolean own = facilities
                .find(facility)
                .filter(found -> found.organisation().equals(trace.actor().organisation()))
                .isPresent();
        if (!own || !trace.actor().hasAny(Role.PROVIDER, Role.COORDINATOR)) {
            throw new NotFound();
        }
        Optional<UUID> person = applications.personOf(typed.codes().fiscalCode());
        return Result.done(new Subject(
                new Person(
                        person.orElse(null),
                        null,
                        person.map(UUID::toString).orElse(typed.codes().fiscalCode()),
                        typed.name(),
                        typed.born(),
                        typed.sex(),
                        typed.codes()),
                gather.declared(rules, List.of(), declared)));
    }
}
