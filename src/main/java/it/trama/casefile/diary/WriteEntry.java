package it.trama.casefile.diary;

import static it.trama.kernel.Result.done;
import static it.trama.kernel.Result.refused;

import it.trama.casefile.HeaderView;
import it.trama.casefile.RecordHead;
import it.trama.casefile.SocialRecords;
import it.trama.kernel.Compartment;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.trust.AccessLevel;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signs a diary entry. A correction is a new entry in the drawer of the one it points to, as confidential as that. */
@Service
class WriteEntry {

    /** @param corrects the entry that this one corrects */
    record Command(
            UUID id,
            UUID record,
            Told told,
            Meeting meeting,
            Drawer drawer,
            @Nullable UUID corrects) {

        private Command in(Drawer other) {
            return new Command(id, record, told, meeting, other, corrects);
        }
    }

    record Told(LocalDate day, EntryKind kind, String text) {}

    record Meeting(String place, @Nullable Integer minutes, List<UUID> persons, List<UUID> staff, String others) {}

    record Drawer(Compartment compartment, boolean confidential) {}

    private final SocialRecords records;
    private final Diary diary;
    private final SignedEntries signed;
    private final EntryRules rules;
    private final Audit audit;
    private final CurrentActor actors;

    WriteEntry(
            SocialRecords records,
            Diary diary,
            SignedEntries signed,
            EntryRules rules,
            Audit audit,
            CurrentActor actors) {
        this.records = records;
        this.diary = diary;
        this.signed = signed;
        this.rules = rules;
        this.audit = audit;
        this.actors = actors;
    }

    @Transactional
    Result<UUID, EntryRefusal> handle(Command command) {
        RecordHead head = records.require(command.record(), AccessLevel.WORK);
        if (diary.find(head.id(), command.id()).isPresent()) {
            return done(command.id());
        }
        Optional<Diary.Entry> original = Optional.ofNullable(command.corrects())
                .map(id -> diary.find(head.id(), id).orElseThrow(NotFound::new));
        Drawer drawer = original.map(Diary.Entry::drawer)
                .map(d -> new Drawer(d.compartment(), d.confidential()))
                .orElse(command.drawer());
        Optional<EntryRefusal> refusal = rules.refusal(command.told().day(), head.id(), drawer.compartment(), original);
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        signed.add(
                command.in(drawer),
                rules.present(head.id(), command.meeting()),
                actors.actor().user());
        audit.write(Audit.Entry.of("diary.written", HeaderView.purposeOf(actors.actor()))
                .about(head.person())
                .on(head.id())
                .sealedIf(drawer.compartment() == Compartment.SEALED));
        return done(command.id());
    }
}
