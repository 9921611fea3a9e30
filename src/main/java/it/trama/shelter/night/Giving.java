package it.trama.shelter.night;

import it.trama.kernel.Actor;
import it.trama.kernel.Result;
import it.trama.shelter.GuestBook.Guest;
import it.trama.shelter.NightState;
import it.trama.shelter.ShelterDesk;
import it.trama.shelter.ShelterHelp;
import it.trama.shelter.night.Night.Asked;
import it.trama.shelter.night.Night.At;
import it.trama.shelter.night.Night.Move;
import it.trama.shelter.night.Night.Tally;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The one place where a bed is given: never more than there are of that sex. Within the caller's transaction. */
@Component
class Giving {

    /** What nobody could give. */
    static final String FULL = "FULL";

    private static final int DAYS_BACK = 7;
    private static final int DAYS_AHEAD = 30;

    private final ShelterDesk desk;
    private final Nights nights;
    private final ShelterHelp help;

    Giving(ShelterDesk desk, Nights nights, ShelterHelp help) {
        this.desk = desk;
        this.nights = nights;
        this.help = help;
    }

    /** @param wanted BOOKED or IN; the answer may be WAITING: it is recorded that a bed was missing */
    Result<NightState, NightRefusal> ask(At at, Guest guest, Move wanted) {
        if (!possible(at.night(), wanted.state())) {
            return Result.refused(new NightRefusal.NotThisNight(at.night()));
        }
        nights.lock(at);
        Optional<Asked> asked = nights.find(at, guest.id());
        if (nights.known(wanted.id())) {
            return Result.done(asked.map(Asked::state).orElse(NightState.MISTAKEN));
        }
        if (asked.filter(one -> one.state().holdsBed()).isPresent()) {
            return Result.done(again(at, guest, asked.orElseThrow(), wanted));
        }
        var elsewhere = nights.elsewhere(at, guest.id());
        if (elsewhere.isPresent()) {
            return Result.refused(new NightRefusal.Elsewhere(
                    desk.house(elsewhere.orElseThrow()).name()));
        }
        if (nights.left(at, guest.id()) < 1) {
            return Result.refused(new NightRefusal.TooLong(guest.label()));
        }
        Move given = free(at, guest) > 0 ? wanted : new Move(wanted.id(), NightState.WAITING, FULL, wanted.at());
        record(at, guest, given);
        return Result.done(given.state());
    }

    /** Has a bed already: may arrive, and whoever has arrived is not booked again. */
    private NightState again(At at, Guest guest, Asked asked, Move wanted) {
        if (asked.state() == NightState.BOOKED && wanted.state() == NightState.IN) {
            record(at, guest, wanted);
            return NightState.IN;
        }
        return asked.state();
    }

    private int free(At at, Guest guest) {
        return nights.tallies(at).stream()
                .filter(tally -> tally.sex() == guest.sex())
                .mapToInt(Tally::free)
                .sum();
    }

    private boolean possible(LocalDate night, NightState wanted) {
        LocalDate tonight = desk.tonight();
        LocalDate last = wanted == NightState.IN ? tonight : tonight.plusDays(DAYS_AHEAD);
        return !night.isBefore(tonight.minusDays(DAYS_BACK)) && !night.isAfter(last);
    }

    void record(At at, Guest guest, Move move) {
        Actor actor = desk.require();
        nights.record(at, guest, move, actor, desk.now());
        if (move.state() == NightState.IN) {
            help.night(guest, at.night(), actor);
        }
        desk.write("shelter.night." + move.state(), at.night().toString(), guest.person());
    }
}
