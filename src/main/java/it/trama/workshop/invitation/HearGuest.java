package it.trama.workshop.invitation;

import it.trama.kernel.NotFound;
import it.trama.workshop.invitation.InvitationRows.Given;
import it.trama.workshop.invitation.InvitationRows.Open;
import it.trama.workshop.invitation.InvitationRows.Said;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody without an account, through their link: sees the question and answers it, nothing else. */
@Service
class HearGuest {

    /** @param address from where it is asked */
    record Link(String secret, String address) {}

    record Say(Link link, Said said) {}

    /** @param words empty: taken back */
    record Correct(Link link, UUID contribution, String words) {}

    /** @param given what they wrote until now */
    record Opened(Open open, List<Given> given) {}

    private final InvitationRows rows;
    private final WrongTries tries;
    private final Clock clock;

    HearGuest(InvitationRows rows, WrongTries tries, Clock clock) {
        this.rows = rows;
        this.tries = tries;
        this.clock = clock;
    }

    /** @throws NotFound whatever is wrong with the link */
    @Transactional(readOnly = true)
    public Opened handle(Link link) {
        check(link);
        LocalDate today = LocalDate.now(clock);
        Open open = rows.open(link.secret(), today).orElseThrow(() -> wrong(link));
        return new Opened(open, rows.given(link.secret(), today));
    }

    private void check(Link link) {
        if (!Secrets.formed(link.secret()) || tries.tooMany(link.address())) {
            throw wrong(link);
        }
    }

    private NotFound wrong(Link link) {
        tries.wrong(link.address());
        return new NotFound();
    }

    /** False when as much has come through the link as it takes. */
    @Transactional
    public boolean handle(Say command) {
        Link link = command.link();
        check(link);
        String answer = rows.say(link.secret(), command.said(), LocalDate.now(clock), OffsetDateTime.now(clock));
        if (answer.equals("GONE")) {
            throw wrong(link);
        }
        return answer.equals("DONE");
    }

    @Transactional
    public void handle(Correct command) {
        Link link = command.link();
        check(link);
        String answer = rows.correct(
                link.secret(),
                command.contribution(),
                command.words(),
                LocalDate.now(clock),
                OffsetDateTime.now(clock));
        if (answer.equals("GONE")) {
            throw wrong(link);
        }
    }
}
