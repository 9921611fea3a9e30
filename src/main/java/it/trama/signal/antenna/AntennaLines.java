package it.trama.signal.antenna;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.trust.TodayLine;
import it.trama.trust.TodayLines;
import it.trama.trust.Urgency;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a head teacher has to sign. */
@Component
class AntennaLines implements TodayLines {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private final Outbox outbox;

    AntennaLines(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public List<TodayLine> of(Actor actor) {
        if (!actor.has(Role.ANTENNA)
                || outbox.antenna(actor.organisation())
                        .filter(Outbox.Antenna::mine)
                        .isEmpty()) {
            return List.of();
        }
        return outbox.all().stream()
                .filter(row -> row.state().equals("TO_COUNTERSIGN"))
                .map(row -> new TodayLine(
                        row.writtenAt().atZoneSameInstant(ROME).toLocalDateTime(),
                        Urgency.ANSWER,
                        "SIGNAL",
                        t("signal.toSign.line"),
                        "/segnala/" + row.id(),
                        row.name(),
                        ""))
                .toList();
    }
}
