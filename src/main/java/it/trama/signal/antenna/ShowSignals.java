package it.trama.signal.antenna;

import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.signal.Queues;
import it.trama.signal.Queues.Queue;
import it.trama.signal.Sheet;
import it.trama.signal.Sheets;
import it.trama.trust.Audit;
import it.trama.trust.Directory;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The antenna's own pages: the list, one signal, and the empty sheet. */
@Service
class ShowSignals {

    /** @param signed somebody else signs what the actor writes */
    record Listed(List<Outbox.Row> rows, @Nullable Sheet sheet, boolean signs, boolean signed) {}

    record One(
            Written.Head head,
            Written.Person person,
            Written.Content content,
            Sheet sheet,
            List<Outbox.Told> told,
            boolean signs,
            Wait queue) {}

    /** @param team empty: outside the district; {@code queue} null: nothing known */
    record Wait(String team, @Nullable Queue queue) {}

    private final Antennas antennas;
    private final Outbox outbox;
    private final Written written;
    private final Sheets sheets;
    private final Queues queues;
    private final Audit audit;

    ShowSignals(Antennas antennas, Outbox outbox, Written written, Sheets sheets, Queues queues, Audit audit) {
        this.antennas = antennas;
        this.outbox = outbox;
        this.written = written;
        this.sheets = sheets;
        this.queues = queues;
        this.audit = audit;
    }

    @Transactional
    Listed handle() {
        Actor actor = antennas.require();
        List<Outbox.Row> rows = outbox.all();
        Optional<Outbox.Antenna> antenna = outbox.antenna(actor.organisation());
        audit.write(Audit.Entry.of("signal.listed", "SIGNAL").with("rows=" + rows.size()));
        return new Listed(
                rows,
                antenna.map(a -> sheets.newest(a.kind())).orElse(null),
                antenna.map(Outbox.Antenna::mine).orElse(false),
                antenna.map(a -> a.countersign() && !a.mine()).orElse(false));
    }

    @Transactional
    One handle(UUID id) {
        Actor actor = antennas.require();
        Written.Head head = written.head(id).orElseThrow(NotFound::new);
        Written.Content content = written.content(id);
        Written.Person person = written.person(id);
        Sheet sheet = sheets.of(content.sheet(), content.version());
        boolean sealed = !sheet.networks(content.indicators()).isEmpty();
        audit.write(Audit.Entry.of("signal.read", "SIGNAL").sealedIf(sealed));
        boolean signs =
                outbox.antenna(actor.organisation()).map(Outbox.Antenna::mine).orElse(false);
        return new One(head, person, content, sheet, outbox.told(id), signs, wait(person.municipality()));
    }

    /** How long the team of a municipality makes one wait today. */
    @Transactional(readOnly = true)
    Wait handle(String municipality) {
        antennas.require();
        return wait(municipality);
    }

    private Wait wait(@Nullable String municipality) {
        Optional<Directory.Team> team = queues.teamOf(municipality);
        return new Wait(
                team.map(Directory.Team::name).orElse(""),
                team.map(t -> queues.all().get(t.id())).orElse(null));
    }
}
