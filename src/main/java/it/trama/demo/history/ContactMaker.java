package it.trama.demo.history;

import it.trama.demo.Case;
import it.trama.demo.Loading;
import it.trama.demo.Resident;
import it.trama.demo.population.Draw;
import it.trama.demo.population.Keys;
import it.trama.demo.population.Weighted;
import it.trama.intake.Channel;
import it.trama.intake.ContactFacts;
import it.trama.intake.IntakeBulk.BulkContact;
import it.trama.intake.IntakeBulk.Desk;
import it.trama.intake.IntakeBulk.Whom;
import it.trama.intake.Outcome;
import it.trama.intake.Reason;
import it.trama.intake.Sender;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One contact at a desk, of those that opened a record and of the others. */
final class ContactMaker {

    private static final double ANONYMOUS = 0.05;
    private static final double TWO_REASONS = 0.05;
    private static final List<Reason> SECOND =
            List.of(Reason.ECONOMIC, Reason.HOUSING, Reason.WORK, Reason.HOME_SERVICES, Reason.OTHER);
    private static final Weighted<Sender> SENDERS = weighted(Map.of(
            Sender.SELF,
            62,
            Sender.RELATIVE,
            11,
            Sender.HEALTH,
            8,
            Sender.PUBLIC_BODY,
            6,
            Sender.ASSOCIATION,
            4,
            Sender.SCHOOL,
            3,
            Sender.PARISH,
            3,
            Sender.COOPERATIVE,
            2,
            Sender.OTHER,
            1));
    private static final Weighted<Channel> CHANNELS = weighted(Map.of(
            Channel.IN_PERSON,
            48,
            Channel.PHONE,
            34,
            Channel.EMAIL,
            9,
            Channel.HOME,
            4,
            Channel.WRITTEN_SIGNAL,
            2,
            Channel.PHONE_SIGNAL,
            2,
            Channel.OTHER,
            1));

    private final Draw draw;
    private final Keys keys;
    private final Caseloads desks;
    private final Reasons reasons;
    private final Callers callers;
    private final ZoneId zone;

    ContactMaker(Loading loading, Draw draw, ZoneId zone) {
        this.draw = draw;
        this.keys = new Keys(draw, Instant.parse("2021-06-01T00:00:00Z"));
        this.desks = new Caseloads(draw);
        this.reasons = new Reasons(draw);
        this.callers = new Callers(loading, draw);
        this.zone = zone;
    }

    /** The contact after which the record was opened. */
    BulkContact opening(Case record) {
        boolean atOnce = record.stays().getFirst().valid().from().equals(record.openedOn());
        var reason = reasons.of(record.last());
        var outcome = atOnce ? Outcome.TAKEN_IN_CHARGE : Outcome.APPOINTMENT;
        return contact(record.openedOn(), record.person(), false, reason, outcome);
    }

    BulkContact other(LocalDate day) {
        var reason = reasons.next();
        var caller = callers.next(reason, day);
        if (draw.chance(ANONYMOUS)) {
            return contact(day, caller.resident(), true, reason, words());
        }
        boolean appointment = caller.known() && draw.chance(0.45);
        return contact(day, caller.resident(), false, reason, appointment ? Outcome.APPOINTMENT : words());
    }

    private Outcome words() {
        return draw.chance(0.68) ? Outcome.INFORMED : Outcome.DIRECTED;
    }

    private BulkContact contact(LocalDate day, Resident who, boolean anonymous, Reason reason, Outcome outcome) {
        var desk = desks.atTheDesk(who.home().subdistrict());
        return new BulkContact(
                keys.next(),
                moment(day),
                new Desk(desk.organisation(), desk.user()),
                whom(who, anonymous),
                new ContactFacts(
                        all(reason),
                        draw.of(SENDERS),
                        anonymous ? Channel.PHONE : draw.of(CHANNELS),
                        outcome,
                        draw.chance(0.04) ? null : 5 * draw.between(1, outcome == Outcome.INFORMED ? 5 : 12),
                        ""));
    }

    private static @Nullable Whom whom(Resident who, boolean anonymous) {
        return anonymous ? null : new Whom(who.id(), who.home().municipality());
    }

    private Set<Reason> all(Reason first) {
        var all = EnumSet.of(first);
        if (draw.chance(TWO_REASONS)) {
            all.add(draw.any(SECOND));
        }
        return all;
    }

    /** In the hours of the desk. */
    private Instant moment(LocalDate day) {
        return day.atTime(8, 30)
                .plusMinutes(draw.between(0, 9 * 60))
                .atZone(zone)
                .toInstant();
    }

    static boolean works(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private static <E extends Enum<E>> Weighted<E> weighted(Map<E, Integer> weights) {
        return Weighted.of(weights.keySet().stream().sorted().toList(), weights::get);
    }
}
