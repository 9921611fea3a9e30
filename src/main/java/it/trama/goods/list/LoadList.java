package it.trama.goods.list;

import static it.trama.platform.web.Texts.t;

import it.trama.goods.GoodsDesk;
import it.trama.goods.list.ListFiles.Sent;
import it.trama.goods.list.ListLines.Told;
import it.trama.kernel.Actor;
import it.trama.kernel.Result;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.upload.TableFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The body's list from a file: who is on it already stays as it is, the wrong lines are kept to be sent back mended. */
@Service
class LoadList {

    /** @param id of the file: a second sending answers as the first */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    record Command(UUID id, String name, byte[] content) {}

    record Last(Optional<Sent> file, List<String> header, List<TableFile.Wrong> faults) {}

    private static final int MOST = 2_000;

    private final GoodsDesk desk;
    private final Recipients recipients;
    private final ListFiles files;

    LoadList(GoodsDesk desk, Recipients recipients, ListFiles files) {
        this.desk = desk;
        this.recipients = recipients;
        this.files = files;
    }

    @Transactional
    public Last handle() {
        desk.require();
        desk.write("goods.file", "");
        return new Last(files.last(), files.header(), files.faults());
    }

    /** Refused: not a list, in words. */
    @Transactional
    public Result<Sent, String> handle(Command command) {
        Actor actor = desk.require();
        files.lock(actor.organisation());
        Optional<Sent> before = files.last().filter(file -> file.id().equals(command.id()));
        if (before.isPresent()) {
            return Result.done(before.get());
        }
        Optional<TableFile> table = ListLines.table(command.content());
        if (table.isEmpty()) {
            return Result.refused(t("goods.file.wrong.columns"));
        }
        int lines = table.get().lines().size();
        return lines == 0 || lines > MOST
                ? Result.refused(t("goods.file.wrong.lines", MOST))
                : Result.done(load(command, table.get(), actor));
    }

    private Sent load(Command command, TableFile table, Actor actor) {
        var there = new HashMap<String, Integer>();
        recipients.all().forEach(one -> there.put(key(one), 0));
        var fresh = new ArrayList<Told>();
        var faults = new ArrayList<TableFile.Wrong>();
        int known = 0;
        for (TableFile.Line line : table.lines()) {
            switch (told(line, there)) {
                case Refused(var why) -> faults.add(new TableFile.Wrong(line.number(), line.cells(), why));
                case Done(var told) when told.isEmpty() -> known++;
                case Done(var told) -> fresh.add(told.orElseThrow());
            }
        }
        recipients.addAll(fresh, desk.now());
        var sent = new Sent(command.id(), command.name(), fresh.size(), known, faults.size(), desk.now());
        files.put(sent, table.header(), faults, actor);
        desk.write(
                "goods.file.loaded",
                "%d/%d".formatted(fresh.size(), table.lines().size()));
        return sent;
    }

    /** Empty: somebody of that name is on the list already, which is asked of the own list and of nothing else. */
    private Result<Optional<Told>, String> told(TableFile.Line line, Map<String, Integer> there) {
        return switch (ListLines.read(line, desk.today())) {
            case Refused(var why) -> Result.refused(why);
            case Done(var told) -> {
                Integer twin = there.putIfAbsent(key(told.recipient()), line.number());
                yield twin == null
                        ? Result.done(Optional.of(told))
                        : twin == 0 ? Result.done(Optional.empty()) : Result.refused(t("goods.file.wrong.twin", twin));
            }
        };
    }

    private static String key(Recipient one) {
        return one.label().toLowerCase(Locale.ROOT);
    }
}
