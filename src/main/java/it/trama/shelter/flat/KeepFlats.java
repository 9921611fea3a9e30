package it.trama.shelter.flat;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.kernel.Period;
import it.trama.kernel.Result;
import it.trama.shelter.GuestBook;
import it.trama.shelter.ShelterDesk;
import it.trama.shelter.ShelterHelp;
import it.trama.shelter.flat.Flat.End;
import it.trama.shelter.flat.Flat.Held;
import it.trama.shelter.flat.Flat.NewFlat;
import it.trama.shelter.flat.Flat.NewReview;
import it.trama.shelter.flat.Flat.NewStay;
import it.trama.shelter.flat.Flat.NewStep;
import it.trama.shelter.flat.Flat.Refusal;
import it.trama.shelter.flat.Flat.Stay;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A guest comes to live in a flat for a time, with a way out that is looked at again and again, and leaves. */
@Service
class KeepFlats {

    /** @param done false: open again */
    record Tick(UUID stay, UUID step, boolean done) {}

    private final ShelterDesk desk;
    private final FlatRows flats;
    private final StayRows stays;
    private final GuestBook guests;
    private final ShelterHelp help;

    KeepFlats(ShelterDesk desk, FlatRows flats, StayRows stays, GuestBook guests, ShelterHelp help) {
        this.desk = desk;
        this.flats = flats;
        this.stays = stays;
        this.guests = guests;
        this.help = help;
    }

    @Transactional
    public void handle(NewFlat flat) {
        flats.add(flat, desk.require(), desk.now());
        desk.write("shelter.flat.added", flat.name());
    }

    @Transactional
    public Result<UUID, Refusal> handle(NewStay stay) {
        Actor actor = desk.require();
        if (stays.find(stay.id()).isPresent()) {
            return Result.done(stay.id());
        }
        flats.lock(stay.flat());
        Held flat = flats.find(stay.flat()).orElseThrow(NotFound::new);
        var guest = guests.find(stay.guest()).orElseThrow(NotFound::new);
        if (flats.livesInOne(guest.id())) {
            return Result.refused(Refusal.LIVES_IN_ONE);
        }
        if (flats.taken(stay.flat(), stay.beganOn()) >= flat.flat().places()) {
            return Result.refused(Refusal.NO_PLACE);
        }
        if (stay.end().isAfter(stay.beganOn().plusDays(flat.flat().mostDays()))) {
            return Result.refused(Refusal.TOO_LONG);
        }
        stays.add(stay, actor, desk.now());
        help.tell(guest, stay.id(), Period.since(stay.beganOn()), actor);
        tell(require(stay.id()), "shelter.stay.begun");
        return Result.done(stay.id());
    }

    @Transactional
    public boolean handle(NewStep step) {
        Stay stay = require(step.stay());
        if (stay.outcome() != null) {
            return false;
        }
        stays.add(step, desk.require(), desk.now());
        tell(stay, "shelter.step.added");
        return true;
    }

    @Transactional
    public void handle(Tick tick) {
        Stay stay = require(tick.stay());
        if (stays.done(stay.id(), tick.step(), tick.done(), desk.today(), desk.require())) {
            tell(stay, tick.done() ? "shelter.step.done" : "shelter.step.reopened");
        }
    }

    @Transactional
    public Result<UUID, Refusal> handle(NewReview review) {
        Stay stay = require(review.stay());
        LocalDate end = review.review().foreseenEnd();
        if (stay.outcome() != null) {
            return Result.refused(Refusal.ENDED);
        }
        if (!end.isAfter(stay.time().beganOn())) {
            return Result.refused(Refusal.BEFORE_IT_BEGAN);
        }
        if (end.isAfter(stay.time().beganOn().plusDays(stay.time().mostDays()))) {
            return Result.refused(Refusal.TOO_LONG);
        }
        stays.add(review, desk.require(), desk.now());
        tell(stay, "shelter.stay.reviewed");
        return Result.done(stay.id());
    }

    @Transactional
    public Result<UUID, Refusal> handle(End end) {
        Stay stay = require(end.stay());
        if (end.on().isBefore(stay.time().beganOn()) || end.on().isAfter(desk.today())) {
            return Result.refused(Refusal.BEFORE_IT_BEGAN);
        }
        stays.end(end);
        help.end(stay.id(), end.on());
        tell(stay, "shelter.stay.ended");
        return Result.done(stay.id());
    }

    private Stay require(UUID id) {
        desk.require();
        return stays.find(id).orElseThrow(NotFound::new);
    }

    private void tell(Stay stay, String action) {
        String flat = stay.where().name();
        stays.tellDeadlines(stay.id(), t("shelter.deadline.end", flat), t("shelter.deadline.review", flat), desk.now());
        desk.write(
                action,
                "",
                guests.find(stay.where().guest()).map(GuestBook.Guest::person).orElse(null));
    }
}
