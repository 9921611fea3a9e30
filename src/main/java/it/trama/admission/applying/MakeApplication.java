package it.trama.admission.applying;

import it.trama.admission.AdmissionTrace;
import it.trama.admission.DefinedLists;
import it.trama.admission.ListRules;
import it.trama.admission.PlaceBook;
import it.trama.admission.PlaceBook.Change;
import it.trama.admission.PlaceBook.Place;
import it.trama.admission.PlaceMove;
import it.trama.admission.applying.Application.Fact;
import it.trama.admission.applying.Subjects.Subject;
import it.trama.casefile.SocialRecords;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.network.Facilities;
import it.trama.network.Facility;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes one application to several facilities; without steps to do before, it is sent at once. */
@Service
class MakeApplication {

    static final UUID NO_SHEET = new UUID(0, 0);

    /** @param homes in the order of the wishes */
    record Command(UUID id, Whose whose, Application.Asked asked, List<UUID> homes, Map<String, String> declared) {}

    sealed interface Whose {

        /** Of who has a record that the worker works on. */
        record OfRecord(UUID record) implements Whose {}

        /** Typed whole at a facility's own desk. */
        record AtDesk(UUID facility, Application.Person typed) implements Whose {}
    }

    enum Refusal {
        SEALED,
        NO_HOME,
        /** Another kind of facility than the rules are for. */
        WRONG_HOME,
        ALREADY_WAITS,
        /** At a desk one applies there only. */
        NOT_HERE,
        DAY
    }

    private final Applications applications;
    private final Subjects subjects;
    private final DefinedLists lists;
    private final PlaceBook book;
    private final Facilities facilities;
    private final Numbering numbering;

    MakeApplication(
            Applications applications,
            Subjects subjects,
            DefinedLists lists,
            PlaceBook book,
            Facilities facilities,
            Numbering numbering) {
        this.applications = applications;
        this.subjects = subjects;
        this.lists = lists;
        this.book = book;
        this.facilities = facilities;
        this.numbering = numbering;
    }

    /** The next number, and the moment and the actor of what is written. */
    @org.springframework.stereotype.Component
    record Numbering(SocialRecords records, AdmissionTrace trace) {

        String next() {
            return records.nextNumber("LA");
        }

        OffsetDateTime now() {
            return trace.now().atOffset(ZoneOffset.UTC);
        }
    }

    @Transactional
    public Result<UUID, Refusal> handle(Command command) {
        if (applications.find(command.id()).isPresent()) {
            return Result.done(command.id());
        }
        ListRules rules = lists.newest(command.asked().rules());
        return switch (subjects.of(command.whose(), rules, command.declared())) {
            case Result.Refused(Refusal why) -> Result.refused(why);
            case Result.Done(Subject subject) -> {
                List<Facility> homes = command.homes().stream()
                        .distinct()
                        .map(id -> facilities.find(id).orElseThrow(NotFound::new))
                        .toList();
                Refusal refusal = refusal(command, rules, subject, homes);
                yield refusal == null ? Result.done(make(command, rules, subject, homes)) : Result.refused(refusal);
            }
        };
    }

    private @org.jspecify.annotations.Nullable Refusal refusal(
            Command command, ListRules rules, Subject subject, List<Facility> homes) {
        if (homes.isEmpty()) {
            return Refusal.NO_HOME;
        }
        if (homes.stream().anyMatch(home -> !rules.named().kinds().contains(home.kind()) || home.places() == 0)) {
            return Refusal.WRONG_HOME;
        }
        if (command.asked().on().isAfter(numbering.trace().today())) {
            return Refusal.DAY;
        }
        List<UUID> ids = homes.stream().map(Facility::id).toList();
        return applications.waitsAt(subject.person().key(), ids).isEmpty() ? null : Refusal.ALREADY_WAITS;
    }

    private UUID make(Command command, ListRules rules, Subject subject, List<Facility> homes) {
        var actor = numbering.trace().actor();
        String owner = actor.teams().stream()
                .sorted()
                .findFirst()
                .filter(_ -> subject.person().record() != null)
                .map(team -> "t:" + team)
                .orElse("o:" + actor.organisation());
        var maker = new Application.Maker(actor.user(), actor.name(), owner, numbering.now());
        var application = new Application(command.id(), numbering.next(), subject.person(), command.asked(), maker);
        applications.add(application);
        var places = new ArrayList<UUID>();
        for (Facility home : homes) {
            UUID id = UUID.randomUUID();
            boolean district =
                    book.held(home.id(), home.kind(), numbering.trace().now()).district();
            applications.addPlace(id, application, home, places.size() + 1, district);
            places.add(id);
        }
        for (Fact fact : subject.facts()) {
            applications.addFact(application.id(), fact, actor.user(), numbering.now());
        }
        boolean ready = rules.path(command.asked().path()).steps().isEmpty();
        places.forEach(id -> send(book.require(id), ready));
        return application.id();
    }

    private void send(Place place, boolean ready) {
        book.move(place, PlaceMove.MAKE, Change.keep(place, "", ""));
        if (ready) {
            Place made = book.require(place.id());
            book.move(made, PlaceMove.SUBMIT, Change.keep(made, "", ""));
        }
        numbering.trace().write("admission.application.made", place, ready ? "SUBMITTED" : "DRAFT");
    }
}
