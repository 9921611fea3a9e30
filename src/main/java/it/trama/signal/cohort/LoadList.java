package it.trama.signal.cohort;

import static it.trama.platform.web.Texts.t;

import it.trama.intake.Reason;
import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.kernel.Role;
import it.trama.platform.upload.TableFile;
import it.trama.platform.web.FormErrors;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Loads a list, on a law that the data-protection officer settled; the good lines are taken, the wrong ones kept to be sent back mended. */
@Service
class LoadList {

    /** @param keepMonths how long after the deadline its people keep their names */
    record Details(String title, String source, Reason reason, LocalDate deadline, int attempts, int keepMonths) {}

    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    record Table(String name, byte[] content) {}

    record Fresh(UUID id, Details details, Table table) {}

    /** Lines for a list that is there, as mended ones. */
    record More(UUID list, Table table) {}

    /** @param known were on the list before */
    record Taken(UUID list, int loaded, int known, int refused) {}

    private static final int MOST = 5_000;

    private final CurrentActor actors;
    private final Cohorts cohorts;
    private final CohortPeople people;
    private final ListReader reader;
    private final Audit audit;

    LoadList(CurrentActor actors, Cohorts cohorts, CohortPeople people, ListReader reader, Audit audit) {
        this.actors = actors;
        this.cohorts = cohorts;
        this.people = people;
        this.reader = reader;
        this.audit = audit;
    }

    @Transactional
    public Result<Taken, FormErrors> handle(Fresh command) {
        Actor actor = require();
        if (cohorts.find(command.id()).isPresent()) {
            return Result.done(new Taken(command.id(), 0, 0, 0));
        }
        Optional<String> basis = cohorts.basis(actor.organisation());
        if (basis.isEmpty()) {
            return Result.refused(FormErrors.whole(t("signal.list.noBasis")));
        }
        return switch (table(command.table())) {
            case Refused(var errors) -> Result.refused(errors);
            case Done(var table) -> {
                cohorts.add(
                        command.id(),
                        command.details(),
                        basis.get(),
                        command.table().name(),
                        actor);
                yield Result.done(load(command.id(), table, actor));
            }
        };
    }

    @Transactional
    public Result<Taken, FormErrors> handle(More command) {
        Actor actor = require();
        Cohorts.Head list = cohorts.find(command.list()).orElseThrow(NotFound::new);
        if (list.rules().forgotten()) {
            throw new NotFound();
        }
        return switch (table(command.table())) {
            case Refused(var errors) -> Result.refused(errors);
            case Done(var table) -> Result.done(load(command.list(), table, actor));
        };
    }

    private Actor require() {
        Actor actor = actors.actor();
        if (!actor.has(Role.COORDINATOR)) {
            throw new NotFound();
        }
        return actor;
    }

    private static Result<TableFile, FormErrors> table(Table sent) {
        Optional<TableFile> table = ListReader.table(sent.content());
        if (table.isEmpty()) {
            return Result.refused(FormErrors.at("text", t("signal.list.wrong.columns")));
        }
        int lines = table.get().lines().size();
        return lines == 0 || lines > MOST
                ? Result.refused(FormErrors.at("text", t("signal.list.wrong.lines", MOST)))
                : Result.done(table.get());
    }

    private Taken load(UUID list, TableFile table, Actor actor) {
        var towns = reader.towns();
        var told = new ArrayList<ListReader.Told>();
        var faults = new ArrayList<TableFile.Wrong>();
        for (TableFile.Line line : table.lines()) {
            switch (reader.read(line, towns)) {
                case Done(var read) -> told.add(read);
                case Refused(var why) -> faults.add(new TableFile.Wrong(line.number(), line.cells(), why));
            }
        }
        var sorted = Twins.sort(Twins.named(told, people), people.keys(list));
        table.lines().stream()
                .filter(line -> sorted.twins().containsKey(line.number()))
                .forEach(line -> faults.add(new TableFile.Wrong(
                        line.number(),
                        line.cells(),
                        t("signal.list.wrong.twin", sorted.twins().getOrDefault(line.number(), 0)))));
        people.add(list, actor.organisation(), sorted.fresh());
        cohorts.putFaults(list, actor.organisation(), table.header(), List.copyOf(faults));
        audit.write(Audit.Entry.of("signal.list.loaded", "TEAM_WORK")
                .with("%d di %d".formatted(sorted.fresh().size(), table.lines().size())));
        return new Taken(list, sorted.fresh().size(), sorted.known(), faults.size());
    }
}
