package it.trama.voucher.moving;

import it.trama.delivery.Absences;
import it.trama.delivery.Entrusting;
import it.trama.delivery.PassingOn;
import it.trama.voucher.Move;
import it.trama.voucher.Voucher;
import it.trama.voucher.Voucher.Kind;
import it.trama.voucher.Vouchers;
import it.trama.voucher.Vouchers.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What rules do once a voucher rests, goes on or is over. What is given today still counts; a project's hours that never began are the project's again. */
@Component
class Ending {

    private final Vouchers vouchers;
    private final Entrusting entrusting;
    private final PassingOn passing;
    private final Absences.ByRules away;
    private final Clock clock;

    Ending(Vouchers vouchers, Entrusting entrusting, PassingOn passing, Absences.ByRules away, Clock clock) {
        this.vouchers = vouchers;
        this.entrusting = entrusting;
        this.passing = passing;
        this.away = away;
        this.clock = clock;
    }

    /** Where the person is, is an absence like any other: nobody comes, and no visit is paid. */
    void follow(Voucher voucher) {
        switch (voucher.state()) {
            case SUSPENDED -> {
                Event suspended = vouchers.events(voucher.id()).stream()
                        .filter(event -> event.move() == Move.SUSPEND)
                        .reduce((first, last) -> last)
                        .orElseThrow();
                away.away(suspended.id(), voucher.id(), suspended.why().reason(), LocalDate.now(clock));
                vouchers.update(voucher, Next.done(voucher));
            }
            case STARTED -> {
                away.back(voucher.id(), LocalDate.now(clock));
                vouchers.update(voucher, Next.done(voucher));
            }
            case ENDED, CANCELLED, DENIED -> end(voucher);
            default -> {}
        }
    }

    private void end(Voucher voucher) {
        UUID assignment = voucher.course().taken().assignment();
        if (assignment != null) {
            entrusting.end(assignment, LocalDate.now(clock).plusDays(1));
        } else if (voucher.grant().kind() == Kind.PROJECT) {
            passing.takeBack(voucher.id());
        }
        vouchers.update(voucher, Next.done(voucher));
    }
}
