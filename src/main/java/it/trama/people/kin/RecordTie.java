package it.trama.people.kin;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.people.Identity;
import it.trama.people.People;
import it.trama.people.PersonChanges;
import it.trama.people.PersonChanges.Change;
import it.trama.people.PersonChanges.Kind;
import it.trama.people.kin.TieRegister.NewTie;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what one person is to another, wherever they live. */
@Service
class RecordTie {

    enum Refusal {
        ONESELF,
        PARENT_YOUNGER,
        ALREADY_KNOWN
    }

    /** @param kind what the other is to the person */
    record Wanted(
            UUID id,
            UUID person,
            UUID other,
            String kind,
            LocalDate since,
            @Nullable LocalDate until,
            String note) {}

    /** Said from below; stored from above. */
    private static final Map<String, String> TURNED =
            Map.of("CHILD", "PARENT", "GRANDCHILD", "GRANDPARENT", "CARED_FOR", "CARER");

    private final People people;
    private final TieRegister ties;
    private final PersonChanges changes;
    private final CurrentActor actors;
    private final Audit audit;

    RecordTie(People people, TieRegister ties, PersonChanges changes, CurrentActor actors, Audit audit) {
        this.people = people;
        this.ties = ties;
        this.changes = changes;
        this.actors = actors;
        this.audit = audit;
    }

    @Transactional
    Result<UUID, Refusal> handle(Wanted wanted) {
        Identity person = people.identity(wanted.person()).orElseThrow(NotFound::new);
        Identity other = people.identity(wanted.other()).orElseThrow(NotFound::new);
        boolean turned = TURNED.containsKey(wanted.kind());
        Identity first = turned ? person : other;
        Identity second = turned ? other : person;
        NewTie tie = stored(wanted, first, second);
        Optional<Refusal> refusal = refusal(tie, first, second);
        if (refusal.isPresent()) {
            return Result.refused(refusal.get());
        }
        if (!ties.add(tie, actors.actor().user())) {
            return Result.refused(Refusal.ALREADY_KNOWN);
        }
        changes.write(
                person.id(),
                new Change(
                        Kind.CHANGE,
                        "TIE",
                        "",
                        t("people.tie.words", t("people.tie." + wanted.kind()), other.fullName()),
                        wanted.since(),
                        wanted.note()));
        audit.write(Audit.Entry.of("relation.recorded", PersonChanges.purpose(actors.actor()))
                .about(person.id()));
        return Result.done(tie.id());
    }

    private static NewTie stored(Wanted wanted, Identity first, Identity second) {
        return new NewTie(
                wanted.id(),
                first.id(),
                second.id(),
                TURNED.getOrDefault(wanted.kind(), wanted.kind()),
                wanted.since(),
                wanted.until(),
                wanted.note());
    }

    private static Optional<Refusal> refusal(NewTie tie, Identity first, Identity second) {
        if (first.id().equals(second.id())) {
            return Optional.of(Refusal.ONESELF);
        }
        boolean elder = tie.kind().equals("PARENT") || tie.kind().equals("GRANDPARENT");
        return elder && !first.birthDate().isBefore(second.birthDate())
                ? Optional.of(Refusal.PARENT_YOUNGER)
                : Optional.empty();
    }
}
