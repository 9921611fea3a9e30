package it.trama.voucher.moving;

import it.trama.voucher.MakingMoves.Deed;
import it.trama.voucher.Move;
import it.trama.voucher.Moves.Row;
import it.trama.voucher.Voucher;
import it.trama.voucher.Voucher.Amount;
import it.trama.voucher.Voucher.Course;
import it.trama.voucher.Voucher.Grant;
import it.trama.voucher.Voucher.Kind;
import it.trama.voucher.Voucher.Place;
import it.trama.voucher.Voucher.Taken;
import it.trama.voucher.Voucher.Waits;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The voucher after a move: pure. */
final class Next {

    /** When it happens, and the hours that its definition sets. */
    record Moment(Instant now, LocalDate today, ZoneId zone, int answerHours, int startHours) {}

    private Next() {}

    static Voucher after(Voucher before, Row row, Deed deed, Moment moment) {
        return new Voucher(
                before.id(),
                before.number(),
                row.to(),
                before.grant(),
                place(before, row, deed),
                course(before, row, deed, moment),
                before.version() + 1);
    }

    static Voucher paid(Voucher voucher, @Nullable UUID authorisation, UUID commitment) {
        Grant g = voucher.grant();
        Amount a = g.amount();
        var amount = new Amount(
                a.weeklyHours(), a.hours(), a.unitValue(), a.total(), authorisation, commitment, a.resource());
        var grant = new Grant(g.kind(), g.definition(), g.definitionVersion(), g.level(), g.area(), g.title(), amount);
        return new Voucher(
                voucher.id(),
                voucher.number(),
                voucher.state(),
                grant,
                voucher.place(),
                voucher.course(),
                voucher.version());
    }

    static Voucher on(Voucher voucher, UUID record) {
        Place p = voucher.place();
        return placed(
                voucher,
                new Place(p.waits(), p.asked(), p.municipality(), p.team(), record, p.compartment(), p.provider()));
    }

    static Voucher done(Voucher voucher) {
        Place p = voucher.place();
        return placed(
                voucher,
                new Place(Waits.NO, p.asked(), p.municipality(), p.team(), p.record(), p.compartment(), p.provider()));
    }

    private static Voucher placed(Voucher voucher, Place place) {
        return new Voucher(
                voucher.id(),
                voucher.number(),
                voucher.state(),
                voucher.grant(),
                place,
                voucher.course(),
                voucher.version());
    }

    /**
     * What is over and had begun waits for the system to end its assignment, a project's to give back its hours; what is suspended or goes on, to
     * say where the person is.
     */
    private static Place place(Voucher before, Row row, Deed deed) {
        Place p = before.place();
        boolean ends = row.to().over()
                && (before.course().taken().assignment() != null
                        || before.grant().kind() == Kind.PROJECT);
        Waits waits = switch (deed.move()) {
            case WAIT -> Waits.valueOf(deed.why().reason());
            case CONFIRM, REFUSE, EXPIRE, RECALL, SUSPEND, RESUME -> Waits.NEXT;
            case RESCHEDULE -> p.waits();
            default -> ends ? Waits.NEXT : Waits.NO;
        };
        UUID provider = switch (deed.move()) {
            case OFFER -> deed.provider();
            case EXPIRE, RECALL -> null;
            default -> p.provider();
        };
        return new Place(waits, p.asked(), p.municipality(), p.team(), p.record(), p.compartment(), provider);
    }

    private static Course course(Voucher before, Row row, Deed deed, Moment moment) {
        Course c = before.course();
        boolean starts = deed.move() == Move.START;
        Instant planned = c.plannedAt();
        Instant startBy = c.startBy();
        if (deed.move() == Move.RESCHEDULE) {
            planned = Objects.requireNonNull(deed.why().plannedAt());
            startBy = planned.plus(Duration.ofHours(moment.startHours()));
        }
        return new Course(
                planned,
                startBy,
                c.days(),
                starts ? moment.today() : c.startedOn(),
                starts ? end(before, moment) : c.endsOn(),
                row.to().over() ? moment.today() : c.endedOn(),
                taken(c.taken(), before.id(), deed, moment));
    }

    /** A discharge has its days from when the help begins; a support of a project ends when the project says. */
    private static LocalDate end(Voucher voucher, Moment moment) {
        Course c = voucher.course();
        if (voucher.grant().kind() == Kind.DISCHARGE) {
            return moment.today().plusDays(c.days());
        }
        LocalDate planned = c.plannedAt().atZone(moment.zone()).toLocalDate().plusDays(c.days());
        return planned.isAfter(moment.today()) ? planned : moment.today().plusDays(1);
    }

    /** The assignment is the voucher's own id: one voucher, one assignment. */
    private static Taken taken(Taken t, UUID voucher, Deed deed, Moment moment) {
        return switch (deed.move()) {
            case OFFER -> new Taken(moment.now().plus(Duration.ofHours(moment.answerHours())), null, t.assignment());
            case ACCEPT -> new Taken(null, moment.now(), t.assignment());
            case REFUSE, EXPIRE, RECALL -> new Taken(null, null, t.assignment());
            case START -> new Taken(null, t.acceptedAt(), voucher);
            case CANCEL, DENY -> new Taken(null, t.acceptedAt(), t.assignment());
            default -> t;
        };
    }
}
