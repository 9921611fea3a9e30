package it.trama.delivery.load;

import static it.trama.platform.web.Texts.t;

import it.trama.delivery.BodyWork;
import it.trama.delivery.load.LineReader.Told;
import it.trama.kernel.Actor;
import it.trama.kernel.Result;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.upload.TableFile;
import it.trama.trust.Audit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records the good lines of a file and keeps the wrong ones with their reason; a line that is already there changes nothing. */
@Service
class LoadFile implements BodyWork.Files {

    /** @param id of the file: a second sending answers as the first */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    record Command(UUID id, String name, byte[] content) {}

    private final FileRights rights;
    private final FileRows files;
    private final LoadedRows loaded;
    private final JudgeLines judge;
    private final Audit audit;

    LoadFile(FileRights rights, FileRows files, LoadedRows loaded, JudgeLines judge, Audit audit) {
        this.rights = rights;
        this.files = files;
        this.loaded = loaded;
        this.judge = judge;
        this.audit = audit;
    }

    /** Refused: not a file of visits, in words. */
    @Transactional
    public Result<UUID, String> handle(Command command) {
        Actor actor = rights.require();
        if (files.find(command.id(), actor.organisation()).isPresent()) {
            return Result.done(command.id());
        }
        var table = FileTable.read(command.content());
        if (table.isEmpty()) {
            return Result.refused(t("delivery.file.error.columns"));
        }
        List<TableFile.Line> lines = table.get().lines();
        if (lines.isEmpty() || lines.size() > TableFile.LIMIT) {
            return Result.refused(t("delivery.file.error.lines", TableFile.LIMIT));
        }
        return Result.done(load(command, table.get(), actor));
    }

    @Override
    public void send(UUID file, String name, byte[] content) {
        if (handle(new Command(file, name, content)) instanceof Refused(var why)) {
            throw new IllegalArgumentException(why);
        }
    }

    private UUID load(Command command, TableFile table, Actor actor) {
        var wrong = new HashMap<Integer, String>();
        List<Told> told = unknown(read(table.lines(), known(actor), wrong), actor, wrong);
        var judged = judge.judge(told, balances(told), files.closed(actor.organisation()));
        wrong.putAll(judged.wrong());
        int lines = table.lines().size();
        int good = judged.good().size();
        files.add(
                command.id(),
                command.name(),
                table.header(),
                new FileRows.Counts(lines, good, lines - good - wrong.size(), wrong.size()),
                actor);
        loaded.add(judged.good(), actor);
        files.addWrong(
                command.id(),
                actor.organisation(),
                table.lines().stream()
                        .filter(l -> wrong.containsKey(l.number()))
                        .map(l -> new TableFile.Wrong(l.number(), l.cells(), wrong.getOrDefault(l.number(), "")))
                        .toList());
        audit.write(Audit.Entry.of("delivery.file.loaded", "DELIVERY").with("%d di %d".formatted(good, lines)));
        return command.id();
    }

    /** Held from here on: what is left of them does not change while the file takes from it. */
    private Map<UUID, Balance> balances(List<Told> lines) {
        var touched = lines.stream().map(l -> l.visit().assignment()).collect(Collectors.toSet());
        files.hold(touched);
        return files.promises(touched).stream().collect(Collectors.toMap(Balance.Promise::id, Balance::new));
    }

    private LineReader.Known known(Actor actor) {
        List<UUID> assignments = files.assignments(actor.organisation());
        var codes = assignments.stream().collect(Collectors.toMap(UUID::toString, id -> id));
        assignments.stream()
                .collect(Collectors.groupingBy(FileTable::code))
                .forEach((code, ids) ->
                        ids.stream().filter(id -> ids.size() == 1).forEach(id -> codes.put(code, id)));
        var names = new HashMap<UUID, String>();
        var byName = new HashMap<String, UUID>();
        files.workers(actor.organisation()).forEach(worker -> {
            names.put(worker.id(), worker.name());
            byName.put(worker.name().toLowerCase(Locale.ROOT), worker.id());
        });
        files.workers(actor.organisation()).stream()
                .filter(w -> !w.code().isEmpty())
                .forEach(w -> byName.put(w.code().toLowerCase(Locale.ROOT), w.id()));
        return new LineReader.Known(codes, names, byName, files.outcomes());
    }

    private static List<Told> read(List<TableFile.Line> lines, LineReader.Known known, Map<Integer, String> wrong) {
        var reader = new LineReader(known);
        var told = new ArrayList<Told>();
        for (TableFile.Line line : lines) {
            switch (reader.read(line)) {
                case Done(var read) -> told.add(read);
                case Refused(var reason) -> wrong.put(line.number(), reason);
            }
        }
        return told;
    }

    /** Those that were not loaded before; one that says something else under a number already used is wrong. */
    private List<Told> unknown(List<Told> lines, Actor actor, Map<Integer, String> wrong) {
        var contents =
                files.known(actor.organisation(), lines.stream().map(Told::key).toList());
        var here = new HashMap<String, Integer>();
        var unknown = new ArrayList<Told>();
        for (Told line : lines) {
            String before = contents.get(line.key());
            Integer twin = here.putIfAbsent(line.key(), line.number());
            if (twin != null) {
                wrong.put(line.number(), t("delivery.file.refused.twin", twin));
            } else if (before == null) {
                unknown.add(line);
            } else if (!before.equals(line.content())) {
                wrong.put(line.number(), t("delivery.file.refused.changed"));
            }
        }
        return unknown;
    }
}
