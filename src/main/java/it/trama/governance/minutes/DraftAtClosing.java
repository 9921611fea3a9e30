package it.trama.governance.minutes;

import it.trama.governance.BallotClosed;
import it.trama.governance.SessionEvents;
import it.trama.governance.Sessions.Session;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** When a session is over its minutes are there as a draft. */
@Component
class DraftAtClosing implements SessionEvents {

    private final MinutesRows rows;
    private final Gathering gathering;

    DraftAtClosing(MinutesRows rows, Gathering gathering) {
        this.rows = rows;
        this.gathering = gathering;
    }

    /** Votes are told by the minutes when the session is over. */
    @Override
    public void closed(BallotClosed ballot) {}

    @Override
    public void closed(Session session) {
        Happened happened = gathering.of(session.id());
        if (begin(UUID.randomUUID(), happened)) {
            return;
        }
        rows.of(session.id()).stream()
                .filter(one -> !one.signed() && one.words().closing().isEmpty())
                .forEach(one -> rows.save(
                        one.id(), new MinutesRows.Words(one.words().opening(), happened.closing()), one.version()));
    }

    /** False: they are there. */
    boolean begin(UUID id, Happened happened) {
        var words = new MinutesRows.Words(happened.opening(), happened.closing());
        boolean begun = rows.begin(id, happened.session().id(), words, null, "");
        if (begun) {
            happened.points().forEach(point -> rows.item(id, point.item().id(), point.note()));
        }
        return begun;
    }
}
