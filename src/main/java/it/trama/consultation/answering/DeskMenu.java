package it.trama.consultation.answering;

import it.trama.kernel.Actor;
import it.trama.platform.web.MenuEntry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/** For members of specialist teams. Which teams these are is asked once a minute, not on every page. */
@Component
class DeskMenu implements MenuEntry {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private record Known(Set<UUID> teams, Instant at) {}

    private final KnownTeams teams;
    private final Clock clock;
    private final AtomicReference<Known> known = new AtomicReference<>(new Known(Set.of(), Instant.EPOCH));

    DeskMenu(KnownTeams teams, Clock clock) {
        this.teams = teams;
        this.clock = clock;
    }

    @Override
    public String text() {
        return "consultation.menu";
    }

    @Override
    public String path() {
        return "/consulenze";
    }

    @Override
    public int order() {
        return 16;
    }

    @Override
    public String icon() {
        return "comment";
    }

    @Override
    public boolean visibleTo(Actor actor) {
        if (actor.teams().isEmpty()) {
            return false;
        }
        Known now = known.get();
        if (now.at.isBefore(clock.instant().minus(FRESH))) {
            now = new Known(teams.all(), clock.instant());
            known.set(now);
        }
        return actor.teams().stream().anyMatch(now.teams::contains);
    }
}
