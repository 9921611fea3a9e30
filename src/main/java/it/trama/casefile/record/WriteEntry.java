package it.trama.casefile.record;

import static it.trama.kernel.Result.done;
import static it.trama.kernel.Result.refused;

import it.trama.casefile.RecordHead;
import it.trama.casefile.SocialRecords;
import it.trama.kernel.Compartment;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.trust.AccessLevel;
import it.trama.trust.AccessRights;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signs a diary entry. A correction is a new entry in the drawer of the one it points to. */
@Service
class WriteEntry {

    /** @param corrects the entry that this one corrects */
    record Command(
            UUID id,
            UUID record,
            LocalDate day,
            EntryKind kind,
            String text,
            Compartment compartment,
            @Nullable UUID corrects) {}

    private final SocialRecords records;
    private final Diary diary;
    private final AccessRights rights;
    private final Audit audit;
    private final CurrentActor actors;
    private final Clock clock;

    WriteEntry(SocialRecords records, Diary diary, AccessRights rights, Audit audit, CurrentActor actors, Clock clock) {
        this.records = records;
        this.diary = diary;
        this.rights = rights;
        this.audit = audit;
        this.actors = actors;
        this.clock = clock;
    }

    @Transactional
    Result<UUID, EntryRefusal> handle(Command command) {
        RecordHead head = records.require(command.record(), AccessLevel.WORK);
        if (diary.find(head.id(), command.id()).isPresent()) {
            return done(command.id());
        }
        Optional<Diary.Entry> original = Optional.ofNullable(command.corrects())
                .map(id -> diary.find(head.id(), id).orElseThrow(NotFound::new));
        Compartment compartment = original.map(Diary.Entry::compartment).orElse(command.compartment());
        Optional<EntryRefusal> refusal = refusal(command, compartment, original);
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        diary.add(command, compartment, actors.actor().user());
        boolean sealed = compartment == Compartment.SEALED;
        audit.write(Audit.Entry.of("diary.written", Purpose.of(actors.actor()))
                .about(head.person())
                .on(head.id())
                .sealedIf(sealed));
        return done(command.id());
    }

    private Optional<EntryRefusal> refusal(Command command, Compartment compartment, Optional<Diary.Entry> original) {
        if (command.day().isAfter(LocalDate.now(clock))) {
            return Optional.of(new EntryRefusal.InTheFuture());
        }
        if (original.isPresent() && original.get().links().correctedBy() != null) {
            return Optional.of(new EntryRefusal.AlreadyCorrected());
        }
        return rights.may(command.record(), compartment, AccessLevel.WORK)
                ? Optional.empty()
                : Optional.of(new EntryRefusal.CompartmentClosed());
    }
}
