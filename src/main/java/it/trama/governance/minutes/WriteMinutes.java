package it.trama.governance.minutes;

import it.trama.governance.GovernanceDesk;
import it.trama.governance.Sessions.State;
import it.trama.governance.minutes.MinutesRows.Minutes;
import it.trama.governance.minutes.MinutesRows.Words;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.platform.files.FileStore;
import it.trama.platform.files.PdfPrinter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Minutes are begun from what happened, saved while they are a draft, signed once, corrected by further ones. */
@Service
class WriteMinutes {

    record Begin(UUID id, UUID session) {}

    /** @param items what is said of each */
    record Save(UUID id, Words words, Map<UUID, String> items, int version) {}

    record Sign(UUID id) {}

    record Correct(UUID id, UUID signed, String reason) {}

    enum Refusal {
        NOT_HELD,
        NOT_CLOSED,
        SIGNED,
        /** There are newer ones: those are corrected. */
        CORRECTED,
        NO_REASON
    }

    private final GovernanceDesk desk;
    private final MinutesRows rows;
    private final Gathering gathering;
    private final DraftAtClosing drafts;
    private final PdfPrinter printer;
    private final FileStore files;

    WriteMinutes(
            GovernanceDesk desk,
            MinutesRows rows,
            Gathering gathering,
            DraftAtClosing drafts,
            PdfPrinter printer,
            FileStore files) {
        this.desk = desk;
        this.rows = rows;
        this.gathering = gathering;
        this.drafts = drafts;
        this.printer = printer;
        this.files = files;
    }

    @Transactional
    public Result<UUID, Refusal> handle(Begin begin) {
        desk.requireRunner();
        Happened happened = gathering.of(begin.session());
        State state = happened.session().state();
        if (state != State.OPEN && state != State.CLOSED) {
            return Result.refused(Refusal.NOT_HELD);
        }
        Optional<Minutes> there = rows.of(begin.session()).stream().findFirst();
        if (there.isPresent()) {
            return Result.done(there.get().id());
        }
        if (drafts.begin(begin.id(), happened)) {
            desk.write("governance.minutes.begun", happened.session().day().toString());
        }
        return Result.done(begin.id());
    }

    /** Refused: what somebody else saved meanwhile. */
    @Transactional
    public Result<UUID, Minutes> handle(Save save) {
        desk.requireRunner();
        Minutes stored = rows.find(save.id()).orElseThrow(NotFound::new);
        var items = new HashMap<>(stored.items());
        items.putAll(save.items());
        if (stored.words().equals(save.words()) && stored.items().equals(items)) {
            return Result.done(save.id());
        }
        if (!rows.save(save.id(), save.words(), save.version())) {
            return Result.refused(stored);
        }
        items.forEach((item, text) -> rows.item(save.id(), item, text));
        desk.write("governance.minutes.saved", "1");
        return Result.done(save.id());
    }

    @Transactional
    public Result<UUID, Refusal> handle(Sign sign) {
        desk.requireRunner();
        Minutes minutes = rows.find(sign.id()).orElseThrow(NotFound::new);
        if (minutes.signed()) {
            return Result.done(sign.id());
        }
        Happened happened = gathering.of(minutes.session());
        if (happened.session().state() != State.CLOSED) {
            return Result.refused(Refusal.NOT_CLOSED);
        }
        var page = ActPage.of(happened, minutes, corrected(minutes));
        if (!rows.sign(sign.id(), files.put(printer.print("governance/minutes-paper", page)))) {
            return Result.refused(Refusal.SIGNED);
        }
        desk.write("governance.minutes.signed", happened.session().day().toString());
        return Result.done(sign.id());
    }

    private Optional<Minutes> corrected(Minutes minutes) {
        return Optional.ofNullable(minutes.course().corrects()).flatMap(rows::find);
    }

    @Transactional
    public Result<UUID, Refusal> handle(Correct correct) {
        desk.requireRunner();
        Minutes signed = rows.find(correct.signed()).orElseThrow(NotFound::new);
        if (rows.find(correct.id()).isPresent()) {
            return Result.done(correct.id());
        }
        if (!signed.signed()) {
            return Result.refused(Refusal.NOT_CLOSED);
        }
        if (correct.reason().isEmpty()) {
            return Result.refused(Refusal.NO_REASON);
        }
        if (!rows.begin(correct.id(), signed.session(), signed.words(), signed.id(), correct.reason())) {
            return Result.refused(Refusal.CORRECTED);
        }
        signed.items().forEach((item, text) -> rows.item(correct.id(), item, text));
        desk.write("governance.minutes.corrected", "1");
        return Result.done(correct.id());
    }
}
