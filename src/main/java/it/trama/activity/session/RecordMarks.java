package it.trama.activity.session;

import it.trama.activity.Activities;
import it.trama.activity.ActivityDesk;
import it.trama.activity.WaitingLine;
import it.trama.activity.session.Mark.Noted;
import it.trama.activity.session.Mark.Refused;
import it.trama.activity.session.Mark.Touch;
import it.trama.activity.session.Mark.Why;
import it.trama.kernel.NotFound;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what a phone touched, in the order of the touches. Who touched first counts: the other phone hears it and may correct. */
@Service
class RecordMarks {

    record Command(UUID session, List<Touch> touches) {}

    private final ActivityDesk desk;
    private final Activities activities;
    private final SessionRows sessions;
    private final MarkRows marks;
    private final WaitingLine line;

    RecordMarks(ActivityDesk desk, Activities activities, SessionRows sessions, MarkRows marks, WaitingLine line) {
        this.desk = desk;
        this.activities = activities;
        this.sessions = sessions;
        this.marks = marks;
        this.line = line;
    }

    @Transactional
    public List<Refused> handle(Command command) {
        desk.requireKeeper();
        Session session = sessions.find(command.session()).orElseThrow(NotFound::new);
        activities.own(session.activity());
        line.hold(session.activity());
        List<UUID> there = line.on(session.activity(), session.heldOn()).stream()
                .map(WaitingLine.Participant::enrolment)
                .toList();
        var refused = new ArrayList<Refused>();
        for (Touch touch : command.touches()) {
            if (!there.contains(touch.entry())) {
                throw new NotFound();
            }
            record(session, touch).ifPresent(why -> refused.add(new Refused(touch, why, session.heldOn())));
        }
        desk.write("activity.marked", Integer.toString(command.touches().size() - refused.size()));
        return refused;
    }

    private Optional<Why> record(Session session, Touch touch) {
        if (marks.known(touch.id())) {
            return Optional.empty();
        }
        Noted now = marks.of(session.id()).stream()
                .filter(one -> one.enrolmentId().equals(touch.entry()))
                .findFirst()
                .orElse(null);
        if (!Objects.equals(shown(now), touch.of())) {
            return Optional.empty();
        }
        if (session.cancelled()) {
            return Optional.of(Why.CANCELLED);
        }
        if (session.heldOn().isAfter(desk.today())) {
            return Optional.of(Why.NOT_YET);
        }
        Mark wanted = touch.mark();
        // The same once more, without script, takes it back.
        Mark mark = wanted == null || (now != null && now.mark() == wanted) ? Mark.NONE : wanted;
        marks.add(session.id(), touch, mark, now == null ? null : now.id(), at(touch));
        return Optional.empty();
    }

    /** What a phone knows of it: nothing, once it was taken back. */
    private static @Nullable UUID shown(@Nullable Noted now) {
        return now == null || now.mark() == Mark.NONE ? null : now.id();
    }

    /** A phone's clock is not trusted into the future. */
    private OffsetDateTime at(Touch touch) {
        OffsetDateTime now = desk.now();
        OffsetDateTime at = touch.at();
        return at == null || at.isAfter(now) ? now : at;
    }
}
