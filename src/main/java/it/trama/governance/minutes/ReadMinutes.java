package it.trama.governance.minutes;

import it.trama.governance.GovernanceDesk;
import it.trama.governance.minutes.MinutesRows.Minutes;
import it.trama.kernel.NotFound;
import it.trama.platform.files.FileStore;
import it.trama.trust.Directory;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A draft is for who writes it; signed ones for who may read what was decided. */
@Service
class ReadMinutes {

    record OfSession(UUID session) {}

    record Of(UUID minutes) {}

    /** @param all those of the session, the first one first */
    record Shown(Happened happened, Optional<Minutes> minutes, List<Minutes> all, boolean runs, String savedBy) {}

    record Paper(UUID minutes) {}

    private final GovernanceDesk desk;
    private final MinutesRows rows;
    private final Gathering gathering;
    private final FileStore files;
    private final Directory directory;

    ReadMinutes(GovernanceDesk desk, MinutesRows rows, Gathering gathering, FileStore files, Directory directory) {
        this.desk = desk;
        this.rows = rows;
        this.gathering = gathering;
        this.files = files;
        this.directory = directory;
    }

    /** The newest that the reader may see. */
    @Transactional(readOnly = true)
    public Shown handle(OfSession wanted) {
        desk.requireResultReader();
        List<Minutes> all = visible(wanted.session());
        return shown(
                gathering.of(wanted.session()), all.isEmpty() ? Optional.empty() : Optional.of(all.getLast()), all);
    }

    @Transactional(readOnly = true)
    public Shown handle(Of wanted) {
        desk.requireResultReader();
        Minutes minutes = rows.find(wanted.minutes())
                .filter(one -> one.signed() || desk.runs())
                .orElseThrow(NotFound::new);
        return shown(gathering.of(minutes.session()), Optional.of(minutes), visible(minutes.session()));
    }

    private List<Minutes> visible(UUID session) {
        return rows.of(session).stream()
                .filter(one -> one.signed() || desk.runs())
                .toList();
    }

    private Shown shown(Happened happened, Optional<Minutes> minutes, List<Minutes> all) {
        String by = minutes.map(one -> one.course().by())
                .map(user -> directory.names(Set.of(user)).getOrDefault(user, "–"))
                .orElse("");
        return new Shown(happened, minutes, all, desk.runs(), by);
    }

    /** As it was signed; who asks closes it. */
    @Transactional
    public InputStream handle(Paper wanted) {
        desk.requireResultReader();
        String hash = rows.find(wanted.minutes())
                .flatMap(one -> Optional.ofNullable(one.course().hash()))
                .orElseThrow(NotFound::new);
        desk.write("governance.minutes.taken", "1");
        return files.open(hash);
    }
}
