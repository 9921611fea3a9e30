package it.trama.governance.post;

import it.trama.platform.messenger.Post;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class Outbox implements Post {

    private final Sendings sendings;
    private final CurrentActor actors;
    private final Clock clock;

    Outbox(Sendings sendings, CurrentActor actors, Clock clock) {
        this.sendings = sendings;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public void send(UUID id, Letter letter, List<Enclosed> files, List<Recipient> to) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        if (!sendings.add(id, letter, actors.actor().user(), now)) {
            return;
        }
        for (int i = 0; i < files.size(); i++) {
            sendings.enclose(id, i, files.get(i));
        }
        new LinkedHashSet<>(to).forEach(recipient -> sendings.address(id, recipient, now));
    }

    @Override
    public List<Outcome> outcomes(Collection<UUID> of) {
        return sendings.outcomes(of).stream()
                .map(one -> new Outcome(
                        one.sending(),
                        one.name(),
                        one.address(),
                        SendingPage.said(one.state(), one.problem()),
                        SendingPage.isOpen(one.state())))
                .toList();
    }
}
