package it.trama.workshop.invitation;

import it.trama.kernel.NotFound;
import it.trama.workshop.invitation.InvitationRows.Open;
import it.trama.workshop.invitation.InvitationRows.Said;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody without an account, through their link: sees the question and answers it, nothing else. */
@Service
class HearGuest {

    /** @param address from where it is asked */
    record Link(String secret, String address) {}

    record Say(Link link, Said said) {}

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
    public Open handle(Link link) {
        if (!Secrets.formed(link.secret()) || tries.tooMany(link.address())) {
            throw wrong(link);
        }
        return rows.open(link.secret(), LocalDate.now(clock)).orElseThrow(() -> wrong(link));
    }

    private NotFound wrong(Link link) {
        tries.wrong(link.address());
        return new NotFound();
    }

    /** False when as much has come through the link as it takes. */
    @Transactional
    public boolean handle(Say command) {
        Link link = command.link();
        if (!Secrets.formed(link.secret()) || tries.tooMany(link.address())) {
            throw wrong(link);
        }
        String answer = rows.say(link.secret(), command.said(), LocalDate.now(clock), OffsetDateTime.now(clock));
        if (answer.equals("GONE")) {
            throw wrong(link);
        }
        return answer.equals("DONE");
    }
}
