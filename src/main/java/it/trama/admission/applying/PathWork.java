package it.trama.admission.applying;

import it.trama.admission.AdmissionTrace;
import it.trama.admission.DefinedLists;
import it.trama.admission.ListRules;
import it.trama.admission.PlaceBook;
import it.trama.admission.PlaceBook.Change;
import it.trama.admission.PlaceBook.Place;
import it.trama.admission.PlaceMove;
import it.trama.admission.PlaceState;
import it.trama.admission.applying.Application.Fact;
import it.trama.admission.applying.Application.Step;
import it.trama.assessment.SignedSheet;
import it.trama.assessment.SignedSheets;
import it.trama.casefile.RecordHead;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What comes between making an application and the list: steps of the path, documents that arrive, facts read anew. */
@Service
class PathWork {

    /**
     * @param sheet  a signed sheet, where the step needs one; else empty
     * @param actors bodies that took part
     */
    record Do(
            UUID id,
            UUID application,
            String step,
            String text,
            String level,
            Optional<UUID> sheet,
            List<String> actors) {}

    record Bring(UUID application, Set<String> documents) {}

    record ReadAnew(UUID application) {}

    enum Refusal {
        TEXT,
        SHEET,
        ACTORS,
        LEVEL,
        ORDER
    }

    private final Applications applications;
    private final Subjects subjects;
    private final Gather gather;
    private final DefinedLists lists;
    private final SignedSheets sheets;
    private final Sending sending;

    PathWork(
            Applications applications,
            Subjects subjects,
            Gather gather,
            DefinedLists lists,
            SignedSheets sheets,
            Sending sending) {
        this.applications = applications;
        this.subjects = subjects;
        this.gather = gather;
        this.lists = lists;
        this.sheets = sheets;
        this.sending = sending;
    }

    /** Sends what waits for its steps. */
    @org.springframework.stereotype.Component
    record Sending(PlaceBook book, AdmissionTrace trace) {

        void send(UUID application) {
            for (Place place : book.ofApplication(application)) {
                if (place.now().state() == PlaceState.DRAFT) {
                    book.move(place, PlaceMove.SUBMIT, Change.keep(place, "", ""));
                    trace.write("admission.application.made", place, "SUBMITTED");
                }
            }
        }
    }

    @Transactional
    public Result<UUID, Refusal> handle(Do command) {
        Application application = own(command.application());
        ListRules rules = lists.newest(application.asked().rules());
        List<ListRules.Step> path = rules.path(application.asked().path()).steps();
        Set<String> done =
                applications.steps(application.id()).stream().map(Step::step).collect(Collectors.toSet());
        Optional<ListRules.Step> next =
                path.stream().filter(step -> !done.contains(step.code())).findFirst();
        if (next.isEmpty() || !next.get().code().equals(command.step())) {
            return Result.refused(Refusal.ORDER);
        }
        Optional<SignedSheet> sheet = sheet(application, next.get(), command);
        Optional<Refusal> refusal = refusal(next.get(), command, sheet);
        if (refusal.isPresent()) {
            return Result.refused(refusal.get());
        }
        write(application, command, taking(next.get(), command), sheet);
        if (done.size() + 1 == path.size()) {
            sending.send(application.id());
        }
        return Result.done(application.id());
    }

    private Optional<SignedSheet> sheet(Application application, ListRules.Step step, Do command) {
        UUID record = application.person().record();
        return record == null
                ? Optional.empty()
                : step.instruments().stream()
                        .flatMap(instrument -> sheets.of(record, instrument).stream())
                        .filter(signed ->
                                command.sheet().filter(signed.id()::equals).isPresent())
                        .findFirst();
    }

    private static Optional<Refusal> refusal(ListRules.Step step, Do command, Optional<SignedSheet> sheet) {
        if (command.text().isEmpty()) {
            return Optional.of(Refusal.TEXT);
        }
        if (!step.instruments().isEmpty() && sheet.isEmpty()) {
            return Optional.of(Refusal.SHEET);
        }
        if (taking(step, command).size() < step.least()) {
            return Optional.of(Refusal.ACTORS);
        }
        boolean level = step.levels().stream().anyMatch(choice -> choice.code().equals(command.level()));
        return !step.levels().isEmpty() && !level ? Optional.of(Refusal.LEVEL) : Optional.empty();
    }

    private static List<String> taking(ListRules.Step step, Do command) {
        return step.actors().stream().filter(command.actors()::contains).toList();
    }

    private void write(Application application, Do command, List<String> actors, Optional<SignedSheet> sheet) {
        AdmissionTrace trace = sending.trace();
        var at = trace.now().atOffset(ZoneOffset.UTC);
        var actor = trace.actor();
        String words = sheet.map(SignedSheet::instrument).map(i -> i.title()).orElse("");
        applications.addStep(
                command.id(),
                application.id(),
                new Step(
                        command.step(),
                        command.text(),
                        command.level(),
                        words,
                        String.join(", ", actors),
                        at,
                        actor.name()),
                sheet.map(SignedSheet::id).orElse(MakeApplication.NO_SHEET),
                actor.user());
        ListRules rules = lists.newest(application.asked().rules());
        rules.questions().stream()
                .filter(q -> q.source() == ListRules.Source.URGENCY && q.name().equals(command.step()))
                .forEach(q -> applications.addFact(
                        application.id(),
                        new Fact(q.code(), command.level(), trace.today(), "URGENCY", command.id()),
                        actor.user(),
                        at));
        trace.write("admission.step.done", application.number() + " " + command.step());
    }

    @Transactional
    public void handle(Bring command) {
        Application application = own(command.application());
        applications.documents(application.id(), command.documents());
        sending.trace().write("admission.documents.kept", application.number());
    }

    /** What changed in the record since becomes a newer fact; the older ones stay for the days when they counted. */
    @Transactional
    public int handle(ReadAnew command) {
        Application application = own(command.application());
        UUID id = application.person().record();
        if (id == null) {
            throw new NotFound();
        }
        RecordHead record = subjects.worked(id);
        List<Fact> before = applications.facts(application.id());
        List<Fact> changed = gather.known(lists.newest(application.asked().rules()), record).stream()
                .filter(now -> before.stream()
                        .noneMatch(then -> then.code().equals(now.code())
                                && then.value().equals(now.value())
                                && then.source().equals(now.source())))
                .toList();
        var at = sending.trace().now().atOffset(ZoneOffset.UTC);
        UUID by = sending.trace().actor().user();
        changed.forEach(fact -> applications.addFact(application.id(), fact, by, at));
        sending.trace().write("admission.facts.read", application.number() + " " + changed.size());
        return changed.size();
    }

    /** Only who made it, or works on the record; not the facilities that read it. */
    private Application own(UUID id) {
        Application application = applications.find(id).orElseThrow(NotFound::new);
        boolean maker =
                sending.trace().actor().keys().contains(application.maker().owner());
        if (!maker) {
            UUID record = application.person().record();
            if (record == null) {
                throw new NotFound();
            }
            subjects.worked(record);
        }
        return application;
    }
}
