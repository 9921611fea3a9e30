package it.trama.signal.cohort;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.kernel.Role;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import it.trama.trust.Directory;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shares a list out among callers, so many a working day each, until its deadline. */
@Service
class PlanCalls {

    /** @param all also those who have a caller and no outcome yet */
    record Command(UUID list, List<UUID> callers, LocalDate from, int perDay, String channel, boolean all) {}

    private final CurrentActor actors;
    private final Cohorts cohorts;
    private final CohortPeople people;
    private final Directory directory;
    private final Audit audit;

    PlanCalls(CurrentActor actors, Cohorts cohorts, CohortPeople people, Directory directory, Audit audit) {
        this.actors = actors;
        this.cohorts = cohorts;
        this.people = people;
        this.directory = directory;
        this.audit = audit;
    }

    /** How many were shared out; refused: the day on which the last would be called, after the deadline. */
    @Transactional
    public Result<Integer, LocalDate> handle(Command command) {
        var actor = actors.actor();
        if (!actor.has(Role.COORDINATOR)) {
            throw new NotFound();
        }
        Cohorts.Head list = cohorts.find(command.list()).orElseThrow(NotFound::new);
        List<UUID> callers = directory.staff(actor.organisation(), Role.SOCIAL_WORKER).stream()
                .map(Directory.Staff::user)
                .filter(command.callers()::contains)
                .toList();
        if (callers.isEmpty()) {
            throw new NotFound();
        }
        var shares = shares(people.open(command.list(), command.all()), callers, command);
        LocalDate deadline = list.rules().deadline();
        if (deadline != null && !shares.isEmpty() && shares.getLast().on().isAfter(deadline)) {
            return Result.refused(shares.getLast().on());
        }
        people.share(shares, command.channel());
        audit.write(Audit.Entry.of("signal.list.planned", "TEAM_WORK").with(Integer.toString(shares.size())));
        return Result.done(shares.size());
    }

    private static List<CohortPeople.Share> shares(List<UUID> open, List<UUID> callers, Command command) {
        var shares = new ArrayList<CohortPeople.Share>();
        LocalDate day = working(command.from());
        for (int i = 0; i < open.size(); i++) {
            if (i > 0 && i % (callers.size() * command.perDay()) == 0) {
                day = working(day.plusDays(1));
            }
            shares.add(new CohortPeople.Share(open.get(i), callers.get(i % callers.size()), day));
        }
        return shares;
    }

    private static LocalDate working(LocalDate day) {
        LocalDate working = day;
        while (working.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue()) {
            working = working.plusDays(1);
        }
        return working;
    }
}
