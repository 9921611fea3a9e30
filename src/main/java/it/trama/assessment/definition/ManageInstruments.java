package it.trama.assessment.definition;

import it.trama.assessment.Answers;
import it.trama.assessment.Instrument;
import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.kernel.Role;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the administrator changes: a definition more, days of use, a list of codes. Each is checked whole before anything is stored. */
@Service
class ManageInstruments {

    sealed interface Change {

        record Add(String content) implements Change {}

        /** @param to the last day is the one before; null: open */
        record Use(
                String code,
                int version,
                @Nullable LocalDate from,
                @Nullable LocalDate to) implements Change {}

        /** @param csv lines {@code code;title} */
        record Codes(String list, String csv) implements Change {}
    }

    private static final int NAMED = 20;

    private final DefinedInstruments instruments;
    private final StoredDefinitions stored;
    private final CodeRows codes;
    private final Audit audit;
    private final CurrentActor actors;
    private final Clock clock;

    ManageInstruments(
            DefinedInstruments instruments,
            StoredDefinitions stored,
            CodeRows codes,
            Audit audit,
            CurrentActor actors,
            Clock clock) {
        this.instruments = instruments;
        this.stored = stored;
        this.codes = codes;
        this.audit = audit;
        this.actors = actors;
        this.clock = clock;
    }

    @Transactional
    Result<String, List<String>> handle(Change change) {
        Actor actor = actors.actor();
        if (!actor.has(Role.ADMINISTRATOR)) {
            throw new NotFound();
        }
        var result = switch (change) {
            case Change.Add add -> add(add, actor);
            case Change.Use use -> use(use, actor);
            case Change.Codes list -> replace(list);
        };
        if (result instanceof Result.Done<String, List<String>>(String what)) {
            audit.write(Audit.Entry.of("assessment.definition.changed", "ADMINISTRATION")
                    .with(what));
            instruments.forget();
        }
        return result;
    }

    private Result<String, List<String>> add(Change.Add add, Actor actor) {
        return switch (DefinitionReader.read(add.content())) {
            case Result.Refused<Instrument, List<String>>(List<String> problems) -> Result.refused(problems);
            case Result.Done<Instrument, List<String>>(Instrument read) -> {
                boolean there = instruments.find(read.code(), read.version()).isPresent();
                if (there || !stored.add(read.code(), read.version(), add.content(), actor.user(), clock.instant())) {
                    yield Result.refused(
                            List.of("«%s» ha già una versione %d: una versione non cambia, se ne aggiunge una nuova"
                                    .formatted(read.code(), read.version())));
                }
                stored.use(open(read), actor.user(), clock.instant());
                yield Result.done(read.code() + " " + read.version());
            }
        };
    }

    private StoredDefinitions.Version open(Instrument read) {
        return new StoredDefinitions.Version(read.code(), read.version(), true, LocalDate.now(clock), null);
    }

    private Result<String, List<String>> use(Change.Use use, Actor actor) {
        var known = instruments.find(use.code(), use.version()).orElseThrow(NotFound::new);
        LocalDate from = use.from();
        LocalDate to = use.to();
        if (from != null && to != null && !to.isAfter(from)) {
            return Result.refused(List.of("L'ultimo giorno viene prima del primo"));
        }
        stored.use(
                new StoredDefinitions.Version(
                        use.code(), use.version(), known.use().added(), from, to),
                actor.user(),
                clock.instant());
        return Result.done(use.code() + " " + use.version());
    }

    private Result<String, List<String>> replace(Change.Codes list) {
        if (!CodeLists.NAMES.contains(list.list())) {
            throw new NotFound();
        }
        Map<String, String> read = new LinkedHashMap<>();
        var problems = new ArrayList<String>();
        int number = 0;
        for (String line : list.csv().lines().toList()) {
            number++;
            int at = line.indexOf(';');
            String code = at < 0 ? "" : line.substring(0, at).strip();
            String title = at < 0 ? "" : line.substring(at + 1).strip();
            if (line.isBlank()) {
                continue;
            }
            if (!Answers.isCode(list.list(), code) || title.isEmpty() || read.put(code, title) != null) {
                problems.add("riga %d: ci vogliono un codice, nuovo e di forma giusta, un punto e virgola e l'etichetta"
                        .formatted(number));
            }
        }
        if (read.isEmpty() && problems.isEmpty()) {
            problems.add("l'elenco è vuoto");
        }
        if (!problems.isEmpty()) {
            return Result.refused(problems.stream().limit(NAMED).toList());
        }
        codes.replace(list.list(), read);
        return Result.done(list.list() + " " + read.size());
    }
}
