package it.trama.governance.body;

import it.trama.governance.Bodies;
import it.trama.governance.Bodies.Body;
import it.trama.governance.Bodies.Regulation;
import it.trama.governance.GovernanceDesk;
import it.trama.governance.LastSaved;
import it.trama.governance.body.Keeping.NewSeat;
import it.trama.kernel.NotFound;
import it.trama.territory.Municipalities;
import it.trama.trust.Directory;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secretary and the plan office keep bodies, their regulations and seats. */
@Service
class KeepBody {

    /** @param version that was on the screen */
    record Save(Body body, int version) {}

    record Saved(UUID body) {}

    record Regulate(UUID body, Regulation regulation) {}

    record EndSeat(UUID seat, LocalDate on) {}

    enum Refusal {
        CODE_TAKEN,
        NEWER,
        NO_MAJORITY,
        /** There is a regulation from that day on. */
        SAME_DAY,
        NO_MUNICIPALITY,
        SEATED
    }

    private final GovernanceDesk desk;
    private final Bodies bodies;
    private final Keeping keeping;
    private final Municipalities municipalities;
    private final Directory directory;

    KeepBody(GovernanceDesk desk, Bodies bodies, Keeping keeping, Municipalities municipalities, Directory directory) {
        this.desk = desk;
        this.bodies = bodies;
        this.keeping = keeping;
        this.municipalities = municipalities;
        this.directory = directory;
    }

    @Transactional
    public Optional<Refusal> handle(Save save) {
        desk.requireRunner();
        if (keeping.codeTaken(save.body().code(), save.body().id())) {
            return Optional.of(Refusal.CODE_TAKEN);
        }
        if (!keeping.save(save.body(), save.version())) {
            return Optional.of(Refusal.NEWER);
        }
        desk.write("governance.body.saved", save.body().code());
        return Optional.empty();
    }

    /** Who saved it last. */
    @Transactional(readOnly = true)
    public LastSaved handle(Saved saved) {
        desk.requireRunner();
        var _ = bodies.find(saved.body()).orElseThrow(NotFound::new);
        var last = keeping.last(saved.body());
        UUID by = last.changedBy();
        OffsetDateTime at = last.changedAt();
        return new LastSaved(
                last.version(),
                by == null ? "–" : directory.names(Set.of(by)).getOrDefault(by, "–"),
                at == null ? desk.now().toInstant() : at.toInstant());
    }

    @Transactional
    public Optional<Refusal> handle(Regulate regulate) {
        desk.requireRunner();
        Body body = bodies.find(regulate.body()).orElseThrow(NotFound::new);
        String majority = regulate.regulation().practice().majority();
        if (bodies.majorities().stream().noneMatch(one -> one.code().equals(majority))) {
            return Optional.of(Refusal.NO_MAJORITY);
        }
        if (keeping.regulate(body.id(), regulate.regulation())) {
            desk.write("governance.regulation.made", body.code());
            return Optional.empty();
        }
        boolean again = bodies.regulations(body.id()).stream()
                .anyMatch(one -> one.id().equals(regulate.regulation().id()));
        return again ? Optional.empty() : Optional.of(Refusal.SAME_DAY);
    }

    @Transactional
    public Optional<Refusal> handle(NewSeat seat) {
        desk.requireRunner();
        Body body = bodies.find(seat.body()).orElseThrow(NotFound::new);
        String municipality = seat.municipality();
        if (municipality != null && municipalities.find(municipality).isEmpty()) {
            return Optional.of(Refusal.NO_MUNICIPALITY);
        }
        if (keeping.seat(seat)) {
            desk.write("governance.seat.made", body.code());
            return Optional.empty();
        }
        boolean again = bodies.seats(body.id(), seat.from()).stream()
                .anyMatch(one -> one.id().equals(seat.id()));
        return again ? Optional.empty() : Optional.of(Refusal.SEATED);
    }

    @Transactional
    public boolean handle(EndSeat end) {
        desk.requireRunner();
        boolean ended = keeping.endSeat(end.seat(), end.on());
        if (ended) {
            desk.write("governance.seat.ended", end.on().toString());
        }
        return ended;
    }
}
