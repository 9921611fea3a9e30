package it.trama.trust;

import it.trama.kernel.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** What every module asks about the one who acts: who it is, which day it is, and the trace of what was done. A module's own desk says who may do what there. */
public abstract class ActorDesk {

    private final CurrentActor actors;
    private final Audit audit;
    private final Clock clock;
    private final String purpose;

    /** @param purpose code in capitals that the traces of this desk carry; its text is {@code trust.purpose.CODE} */
    protected ActorDesk(CurrentActor actors, Audit audit, Clock clock, String purpose) {
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
        this.purpose = purpose;
    }

    public final Actor actor() {
        return actors.actor();
    }

    /** Empty where nobody is signed in. */
    public final Optional<Actor> acting() {
        return actors.find();
    }

    public final UUID user() {
        return actor().user();
    }

    public final LocalDate today() {
        return LocalDate.now(clock);
    }

    public OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    public final void write(String action, String detail) {
        write(entry(action).with(detail));
    }

    public final void write(String action, UUID detail) {
        write(action, detail.toString());
    }

    protected final Audit.Entry entry(String action) {
        return Audit.Entry.of(action, purpose);
    }

    protected final void write(Audit.Entry entry) {
        audit.write(entry);
    }
}
