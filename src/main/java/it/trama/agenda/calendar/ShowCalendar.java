package it.trama.agenda.calendar;

import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import it.trama.trust.Directory;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A stretch of the agenda: one worker's, or that of the whole body. */
@Service
class ShowCalendar {

    /** @param worker null: the whole body */
    record Query(LocalDate from, LocalDate until, @Nullable UUID worker) {}

    record Shown(Actor actor, List<CalendarRows.Row> rows, Map<UUID, String> names) {}

    private final CalendarRows rows;
    private final Directory directory;
    private final CurrentActor actors;
    private final Audit audit;

    ShowCalendar(CalendarRows rows, Directory directory, CurrentActor actors, Audit audit) {
        this.rows = rows;
        this.directory = directory;
        this.actors = actors;
        this.audit = audit;
    }

    @Transactional
    Shown handle(Query query) {
        Actor actor = actors.actor();
        if (!actor.hasAny(Role.ACCESS_DESK, Role.SOCIAL_WORKER, Role.COORDINATOR, Role.TEAM_MEMBER)) {
            throw new AccessDeniedException("agenda");
        }
        UUID worker = query.worker();
        List<CalendarRows.Row> found = rows.between(
                query.from(), query.until(), worker == null ? List.of() : List.of(worker), actor.organisation());
        audit.write(Audit.Entry.of("agenda.opened", "CASEWORK").with("rows=" + found.size()));
        var workers = new HashSet<UUID>();
        workers.add(worker == null ? actor.user() : worker);
        found.forEach(row -> workers.add(row.worker()));
        return new Shown(actor, found, directory.names(workers));
    }
}
