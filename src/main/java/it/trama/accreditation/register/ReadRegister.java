package it.trama.accreditation.register;

import it.trama.accreditation.Desk;
import it.trama.kernel.NotFound;
import it.trama.trust.Directory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register as it was on a day. It holds no persons, so reading it leaves no trace. */
@Service
class ReadRegister {

    /** @param names of who wrote the events */
    record Folio(Entries.Row row, List<Entries.Event> events, List<Checks.Check> checks, Map<UUID, String> names) {}

    private final Entries entries;
    private final Checks checks;
    private final Directory directory;
    private final Desk desk;

    ReadRegister(Entries entries, Checks checks, Directory directory, Desk desk) {
        this.entries = entries;
        this.checks = checks;
        this.directory = directory;
        this.desk = desk;
    }

    @Transactional(readOnly = true)
    public List<Entries.Row> handle(LocalDate day) {
        return entries.on(day);
    }

    /** One entry as it is today; events and checks for the office and for the body itself. */
    @Transactional(readOnly = true)
    public Folio handle(UUID entry) {
        Entries.Row row = entries.find(entry, desk.today()).orElseThrow(NotFound::new);
        boolean own = desk.applies() && desk.organisation().equals(row.body().id());
        if (!desk.reads() && !own) {
            throw new NotFound();
        }
        List<Entries.Event> events = entries.events(entry);
        return new Folio(
                row,
                events,
                checks.of(entry),
                directory.names(events.stream().map(Entries.Event::writtenBy).toList()));
    }
}
