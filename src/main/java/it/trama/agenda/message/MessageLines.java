package it.trama.agenda.message;

import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.trust.TodayLine;
import it.trama.trust.TodayLines;
import it.trama.trust.Urgency;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Messages that nobody has read or answered yet. */
@Component
class MessageLines implements TodayLines {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final int SHOWN = 90;

    private final Messages messages;

    MessageLines(Messages messages) {
        this.messages = messages;
    }

    @Override
    public List<TodayLine> of(Actor actor) {
        if (!actor.hasAny(Role.ACCESS_DESK, Role.SOCIAL_WORKER, Role.COORDINATOR, Role.TEAM_MEMBER)) {
            return List.of();
        }
        return messages.waiting().stream().map(MessageLines::line).toList();
    }

    private static TodayLine line(Messages.Waiting message) {
        String text = message.text().length() > SHOWN ? message.text().substring(0, SHOWN) + "…" : message.text();
        String person = message.person();
        return new TodayLine(
                message.sentAt().atZoneSameInstant(ROME).toLocalDateTime(),
                Urgency.ANSWER,
                "MESSAGE",
                text,
                MessageController.href(message.record()) + "#m-" + message.id(),
                person == null ? "" : person,
                message.sender());
    }
}
