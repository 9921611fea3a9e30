package it.trama.casefile.diary;

import it.trama.kernel.Compartment;
import it.trama.trust.AccessLevel;
import it.trama.trust.AccessRights;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** When an entry may be signed, and who it says took part. */
@Component
class EntryRules {

    private final AccessRights rights;
    private final DiaryFacts facts;
    private final Clock clock;

    EntryRules(AccessRights rights, DiaryFacts facts, Clock clock) {
        this.rights = rights;
        this.facts = facts;
        this.clock = clock;
    }

    Optional<EntryRefusal> refusal(
            LocalDate day, UUID record, Compartment compartment, Optional<Diary.Entry> original) {
        if (day.isAfter(LocalDate.now(clock))) {
            return Optional.of(new EntryRefusal.InTheFuture());
        }
        if (original.isPresent() && original.get().links().correctedBy() != null) {
            return Optional.of(new EntryRefusal.AlreadyCorrected());
        }
        return rights.may(record, compartment, AccessLevel.WORK)
                ? Optional.empty()
                : Optional.of(new EntryRefusal.CompartmentClosed());
    }

    /** In words, because what is signed must read the same when households and teams have changed. Ids of strangers to the record say nothing. */
    String present(UUID record, WriteEntry.Meeting meeting) {
        boolean chosen = !meeting.persons().isEmpty() || !meeting.staff().isEmpty();
        Stream<String> names = chosen
                ? facts.participants(record).stream()
                        .filter(row -> (row.staff() ? meeting.staff() : meeting.persons()).contains(row.id()))
                        .map(DiaryFacts.Participant::name)
                : Stream.empty();
        return Stream.concat(names, Stream.of(meeting.others()))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining("; "));
    }
}
