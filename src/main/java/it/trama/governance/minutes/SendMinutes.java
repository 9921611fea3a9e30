package it.trama.governance.minutes;

import static it.trama.platform.web.Texts.t;

import it.trama.governance.GovernanceDesk;
import it.trama.governance.minutes.MinutesRows.Minutes;
import it.trama.kernel.NotFound;
import it.trama.platform.messenger.Post;
import it.trama.platform.web.Formats;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signed minutes go to the members and their delegates; those of a committee to all mayors. */
@Service
class SendMinutes {

    record Send(UUID id, UUID minutes) {}

    private final GovernanceDesk desk;
    private final MinutesRows rows;
    private final Gathering gathering;
    private final Post post;

    SendMinutes(GovernanceDesk desk, MinutesRows rows, Gathering gathering, Post post) {
        this.desk = desk;
        this.rows = rows;
        this.gathering = gathering;
        this.post = post;
    }

    /** Answers the sending, the first one when they were sent before. */
    @Transactional
    public UUID handle(Send send) {
        desk.requireRunner();
        Minutes minutes = rows.find(send.minutes()).orElseThrow(NotFound::new);
        String hash = minutes.course().hash();
        if (hash == null) {
            throw new NotFound();
        }
        UUID before = minutes.course().sending();
        if (before != null) {
            return before;
        }
        Happened happened = gathering.of(minutes.session());
        Post.Letter letter = letter(minutes, happened);
        var file = new Post.Enclosed(t("governance.minutes.file"), "application/pdf", hash);
        var readers = rows.readers(
                minutes.session(), happened.body().id(), happened.session().day());
        post.send(send.id(), letter, List.of(file), readers);
        rows.sent(minutes.id(), send.id());
        desk.write("governance.minutes.sent", Integer.toString(readers.size()));
        return send.id();
    }

    private static Post.Letter letter(Minutes minutes, Happened happened) {
        String day = Formats.longDate(happened.session().day());
        boolean first = minutes.course().corrects() == null;
        return new Post.Letter(
                Post.Kind.MINUTES,
                minutes.id(),
                t("governance.minutes.mail.subject", happened.body().name(), day),
                t(
                        first ? "governance.minutes.mail.text" : "governance.minutes.mail.correction",
                        happened.body().name(),
                        day));
    }
}
