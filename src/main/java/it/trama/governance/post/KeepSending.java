package it.trama.governance.post;

import it.trama.governance.GovernanceDesk;
import it.trama.governance.post.Sendings.Row;
import it.trama.governance.post.Sendings.Sending;
import it.trama.kernel.NotFound;
import it.trama.trust.Directory;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was sent, to whom, how it went; what did not go out is done by hand or tried again. */
@Service
class KeepSending {

    record Read(UUID sending) {}

    record Done(UUID sending, UUID address) {}

    record Again(UUID sending) {}

    /** @param by who sent it */
    record Shown(Sending sending, String by, List<String> files, List<Row> rows) {}

    private final Sendings sendings;
    private final GovernanceDesk desk;
    private final Directory directory;

    KeepSending(Sendings sendings, GovernanceDesk desk, Directory directory) {
        this.sendings = sendings;
        this.desk = desk;
        this.directory = directory;
    }

    @Transactional
    public Shown handle(Read read) {
        Sending sending = sending(read.sending());
        List<Row> rows = sendings.addresses(sending.id());
        desk.write("governance.sending.read", sending.kind() + " " + rows.size());
        return new Shown(
                sending,
                directory.names(Set.of(sending.madeBy())).getOrDefault(sending.madeBy(), "–"),
                sendings.files(sending.id()).stream().map(file -> file.name()).toList(),
                rows);
    }

    /** For who runs sessions; others see what they sent themselves. */
    private Sending sending(UUID id) {
        Sending sending = sendings.find(id).orElseThrow(NotFound::new);
        if (!sending.madeBy().equals(desk.user())) {
            desk.requireRunner();
        }
        return sending;
    }

    @Transactional
    public void handle(Done done) {
        Sending sending = sending(done.sending());
        if (sendings.done(sending.id(), done.address(), desk.now())) {
            desk.write("governance.sending.byHand", sending.kind());
        }
    }

    /** Answers how many are tried again. */
    @Transactional
    public int handle(Again again) {
        Sending sending = sending(again.sending());
        int many = sendings.again(sending.id(), desk.now());
        desk.write("governance.sending.again", Integer.toString(many));
        return many;
    }
}
