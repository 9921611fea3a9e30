package it.trama.signal.settings;

import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.signal.Queues;
import it.trama.signal.Queues.Queue;
import it.trama.signal.Sheets;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import it.trama.trust.Directory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The coordinator says which bodies are antennas and what each team can do; nobody is promised more than there is. */
@Service
class KeepSettings {

    sealed interface Command {

        record Capacity(UUID team, int weekly) implements Command {}

        /** @param signers empty: what is written there leaves at once */
        record Antenna(UUID organisation, String kind, List<UUID> signers) implements Command {}
    }

    /** @param staff of each antenna, who may sign there */
    record Shown(
            List<Directory.Team> teams,
            Map<UUID, Queue> queues,
            List<Settings.Antenna> antennas,
            List<Settings.Signer> signers,
            Map<UUID, List<Directory.Staff>> staff,
            List<Directory.Organisation> others) {}

    private final Settings settings;
    private final Queues queues;
    private final Directory directory;
    private final Sheets sheets;
    private final Trace trace;

    /** Who acts, when, and what is left written. */
    @org.springframework.stereotype.Component
    record Trace(CurrentActor actors, Audit audit, Clock clock) {}

    KeepSettings(Settings settings, Queues queues, Directory directory, Sheets sheets, Trace trace) {
        this.settings = settings;
        this.queues = queues;
        this.directory = directory;
        this.sheets = sheets;
        this.trace = trace;
    }

    private Actor require() {
        Actor actor = trace.actors().actor();
        if (!actor.has(Role.COORDINATOR)) {
            throw new NotFound();
        }
        return actor;
    }

    @Transactional(readOnly = true)
    Shown handle() {
        require();
        List<Settings.Antenna> antennas = settings.antennas();
        var staff = new HashMap<UUID, List<Directory.Staff>>();
        antennas.forEach(a -> staff.put(a.organisation(), directory.staff(a.organisation(), Role.ANTENNA)));
        List<Directory.Organisation> others = directory.organisations().stream()
                .filter(o -> !staff.containsKey(o.id())
                        && !directory.staff(o.id(), Role.ANTENNA).isEmpty())
                .toList();
        return new Shown(teams(), queues.all(), antennas, settings.signers(), staff, others);
    }

    private List<Directory.Team> teams() {
        return directory.teams().stream().filter(team -> team.subdistrict() > 0).toList();
    }

    @Transactional
    void handle(Command command) {
        Actor actor = require();
        switch (command) {
            case Command.Capacity(var team, var weekly) -> {
                if (teams().stream().noneMatch(t -> t.id().equals(team))) {
                    throw new NotFound();
                }
                settings.setCapacity(team, weekly, LocalDate.now(trace.clock()), actor.user());
            }
            case Command.Antenna(var organisation, var kind, var signers) -> {
                sheets.newest(kind);
                List<UUID> known = directory.staff(organisation, Role.ANTENNA).stream()
                        .map(Directory.Staff::user)
                        .filter(signers::contains)
                        .toList();
                settings.setAntenna(organisation, kind, !known.isEmpty());
                settings.setSigners(organisation, known);
            }
        }
        trace.audit()
                .write(Audit.Entry.of("signal.settings", "TEAM_WORK")
                        .with(command.getClass().getSimpleName()));
    }
}
