package it.trama.governance.attendance;

import it.trama.governance.Attendances;
import it.trama.governance.Attendances.Capacity;
import it.trama.governance.Attendances.Hours;
import it.trama.governance.Attendances.Stay;
import it.trama.governance.Bodies;
import it.trama.governance.GovernanceDesk;
import it.trama.governance.Sessions;
import it.trama.governance.Sessions.Session;
import it.trama.governance.Sessions.State;
import it.trama.governance.Units;
import it.trama.kernel.NotFound;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One touch at the bench: somebody came, left, gave a proxy, or the touch before was a mistake. */
@Service
class CheckIn {

    enum What {
        PRESENT,
        DELEGATE,
        PROXY,
        LEFT,
        /** Takes back the touch before. */
        MISTAKE
    }

    /** @param at null: now */
    record Mark(
            UUID id,
            UUID session,
            UUID unit,
            What what,
            Paper paper,
            @Nullable UUID holder,
            @Nullable OffsetDateTime at) {}

    /** Who comes and by which writing. */
    record Paper(String person, String act) {}

    enum Refusal {
        NOT_OPEN,
        NO_PAPER,
        HOLDER_ABSENT,
        TOO_MANY_PROXIES,
        /** It votes for others: it cannot go by proxy itself. */
        HOLDS_PROXIES,
        TIME
    }

    private final GovernanceDesk desk;
    private final Sessions sessions;
    private final Bodies bodies;
    private final Units units;
    private final StayRows rows;

    CheckIn(GovernanceDesk desk, Sessions sessions, Bodies bodies, Units units, StayRows rows) {
        this.desk = desk;
        this.sessions = sessions;
        this.bodies = bodies;
        this.units = units;
        this.rows = rows;
    }

    @Transactional
    public Optional<Refusal> handle(Mark mark) {
        desk.requireRunner();
        if (sessions.find(mark.session()).isEmpty()) {
            throw new NotFound();
        }
        rows.lock(mark.session());
        Session session = sessions.find(mark.session()).orElseThrow(NotFound::new);
        if (session.state() != State.OPEN) {
            return Optional.of(Refusal.NOT_OPEN);
        }
        if (units.of(session.id()).stream().noneMatch(unit -> unit.id().equals(mark.unit()))) {
            throw new NotFound();
        }
        List<Stay> now = rows.now(session.id());
        var refused = refusal(mark, session, now);
        if (refused.isEmpty()) {
            record(mark, session, now);
            desk.write("governance.attendance.marked", mark.what().name());
        }
        return refused;
    }

    private Optional<Refusal> refusal(Mark mark, Session session, List<Stay> now) {
        OffsetDateTime at = mark.at();
        OffsetDateTime opened = session.times().opened();
        if (at != null && (at.isAfter(desk.now()) || (opened != null && at.isBefore(opened)))) {
            return Optional.of(Refusal.TIME);
        }
        return switch (mark.what()) {
            case DELEGATE ->
                mark.paper().person().isEmpty() || mark.paper().act().isEmpty()
                        ? Optional.of(Refusal.NO_PAPER)
                        : Optional.empty();
            case PROXY -> proxy(mark, session, now);
            case PRESENT, LEFT, MISTAKE -> Optional.empty();
        };
    }

    private Optional<Refusal> proxy(Mark mark, Session session, List<Stay> now) {
        UUID holder = mark.holder();
        if (mark.paper().act().isEmpty()) {
            return Optional.of(Refusal.NO_PAPER);
        }
        if (holder == null
                || holder.equals(mark.unit())
                || now.stream().noneMatch(s -> s.unit().equals(holder) && s.capacity() != Capacity.PROXY)) {
            return Optional.of(Refusal.HOLDER_ABSENT);
        }
        if (now.stream().anyMatch(stay -> mark.unit().equals(stay.holder()))) {
            return Optional.of(Refusal.HOLDS_PROXIES);
        }
        int limit = bodies.regulations(session.body()).stream()
                .filter(one -> one.id().equals(session.times().regulation()))
                .mapToInt(one -> one.practice().proxies())
                .findFirst()
                .orElse(0);
        long held = now.stream()
                .filter(stay -> holder.equals(stay.holder()) && !stay.unit().equals(mark.unit()))
                .count();
        return held >= limit ? Optional.of(Refusal.TOO_MANY_PROXIES) : Optional.empty();
    }

    private void record(Mark mark, Session session, List<Stay> now) {
        OffsetDateTime at = Optional.ofNullable(mark.at()).orElse(desk.now());
        var open = now.stream().filter(stay -> stay.unit().equals(mark.unit())).findFirst();
        if (open.filter(stay -> stay.id().equals(mark.id())).isPresent()) {
            return; // the same touch, sent twice
        }
        switch (mark.what()) {
            case LEFT -> open.ifPresent(stay -> leave(stay, now, at));
            case MISTAKE -> open.ifPresentOrElse(stay -> takeBack(stay, now), () -> rows.reopenLast(mark.unit()));
            case PRESENT, DELEGATE, PROXY -> {
                if (mark.what() == What.PRESENT
                        && open.filter(stay -> stay.capacity() == Capacity.MEMBER)
                                .isPresent()) {
                    return;
                }
                open.ifPresent(stay -> rows.leave(stay.id(), at));
                rows.arrive(session.id(), stay(mark, at));
            }
        }
    }

    /** Who holds proxies takes them along. */
    private void leave(Stay stay, List<Stay> now, OffsetDateTime at) {
        rows.leave(stay.id(), at);
        now.stream().filter(other -> stay.unit().equals(other.holder())).forEach(other -> rows.leave(other.id(), at));
    }

    private void takeBack(Stay stay, List<Stay> now) {
        rows.voidStay(stay.id());
        now.stream().filter(other -> stay.unit().equals(other.holder())).forEach(other -> rows.voidStay(other.id()));
    }

    private static Stay stay(Mark mark, OffsetDateTime at) {
        Capacity capacity = Attendances.Capacity.valueOf(
                mark.what() == What.PRESENT ? "MEMBER" : mark.what().name());
        return new Stay(
                mark.id(),
                mark.unit(),
                capacity,
                capacity == Capacity.PROXY ? "" : mark.paper().person(),
                capacity == Capacity.PROXY ? mark.holder() : null,
                capacity == Capacity.MEMBER ? "" : mark.paper().act(),
                new Hours(at, null));
    }
}
