package it.trama.admission;

import it.trama.kernel.Actor;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Who acts, when, and the trace of it. */
@Component
public class AdmissionTrace {

    public static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private static final String PURPOSE = "ADMISSION";

    private final CurrentActor actors;
    private final Audit audit;
    private final Clock clock;

    AdmissionTrace(CurrentActor actors, Audit audit, Clock clock) {
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    public Actor actor() {
        return actors.actor();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** As exact as the database keeps it, so that a list made again meets the same moves. */
    public Instant now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
    }

    /** The last moment of a past day; of today, now. */
    public Instant momentOf(LocalDate day) {
        return day.isBefore(today())
                ? day.plusDays(1).atStartOfDay(ROME).toInstant().minus(1, ChronoUnit.MICROS)
                : now();
    }

    public void write(String action, PlaceBook.Place place, String detail) {
        PlaceBook.Applicant who = place.applicant();
        audit.write(Audit.Entry.of(action, PURPOSE)
                .about(who.person())
                .on(who.record())
                .with((who.number() + " " + detail).strip()));
    }

    public void write(String action, String detail) {
        audit.write(Audit.Entry.of(action, PURPOSE).with(detail));
    }
}
