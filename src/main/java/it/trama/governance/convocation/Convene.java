package it.trama.governance.convocation;

import it.trama.governance.GovernanceDesk;
import it.trama.governance.convocation.Notices.Called;
import it.trama.governance.convocation.Notices.Told;
import it.trama.governance.convocation.Prepared.Next;
import it.trama.kernel.Result;
import it.trama.platform.messenger.Post;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calls, calls anew, calls off: what was said is kept, and each one who is called gets it by mail. */
@Service
class Convene {

    /**
     * @param off called off
     * @param words what changed or why
     */
    record Send(UUID id, UUID session, boolean off, Notices.Words words) {}

    enum Refusal {
        /** It is open or over, or nobody was ever called to it. */
        NOTHING_TO_SEND,
        NO_AGENDA,
        /** The first call is past. */
        PAST,
        SHORT_NOTICE,
        NO_NOTE,
        NOBODY
    }

    private final GovernanceDesk desk;
    private final Preparing preparing;
    private final Notices notices;
    private final Letters letters;
    private final Post post;
    private final Printing printing;

    Convene(GovernanceDesk desk, Preparing preparing, Notices notices, Letters letters, Post post, Printing printing) {
        this.desk = desk;
        this.preparing = preparing;
        this.notices = notices;
        this.letters = letters;
        this.post = post;
        this.printing = printing;
    }

    @Transactional
    public Result<UUID, Refusal> handle(Send send) {
        desk.requireRunner();
        Prepared prepared = preparing.of(send.session(), true);
        if (prepared.told().stream().anyMatch(told -> told.id().equals(send.id()))) {
            return Result.done(send.id());
        }
        Next next = send.off() && prepared.isTold() ? Next.CANCELLATION : prepared.next();
        Refusal why = refusal(prepared, next, send.words());
        if (why != null) {
            return Result.refused(why);
        }
        if (!notices.state(send.session(), next == Next.CANCELLATION ? "CANCELLED" : "CONVENED")) {
            return Result.refused(Refusal.NOTHING_TO_SEND);
        }
        if (next != Next.CANCELLATION) {
            printing.attach(prepared);
        }
        send(send, preparing.of(send.session(), true), next);
        desk.write(
                "governance.convocation." + next.name(),
                prepared.body().code() + " " + prepared.called().size());
        return Result.done(send.id());
    }

    private void send(Send send, Prepared prepared, Next next) {
        int sequence = prepared.last().map(told -> told.sequence() + 1).orElse(0);
        var letter = letters.write(prepared, next, send.words(), sequence);
        post.send(
                send.id(),
                letter.letter(),
                letter.files(),
                prepared.called().stream().map(Called::recipient).toList());
        var told = new Told(
                send.id(),
                sequence,
                next.name(),
                send.words(),
                desk.now(),
                prepared.facts(),
                letter.paper().hash());
        notices.add(send.session(), told);
    }

    private @org.jspecify.annotations.Nullable Refusal refusal(Prepared prepared, Next next, Notices.Words words) {
        if (next == Next.NOTHING) {
            return Refusal.NOTHING_TO_SEND;
        }
        if (next != Next.CONVOCATION && words.note().isEmpty()) {
            return Refusal.NO_NOTE;
        }
        if (prepared.called().isEmpty()) {
            return Refusal.NOBODY;
        }
        if (next == Next.CANCELLATION) {
            return null;
        }
        if (prepared.facts().agenda().isEmpty()) {
            return Refusal.NO_AGENDA;
        }
        if (prepared.session().times().first().isBefore(desk.now())) {
            return Refusal.PAST;
        }
        boolean hurried = prepared.shortNotice(desk.today()) && words.urgency().isEmpty();
        return hurried ? Refusal.SHORT_NOTICE : null;
    }
}
