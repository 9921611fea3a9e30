package it.trama.voucher.today;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.trust.TodayLine;
import it.trama.trust.TodayLines;
import it.trama.trust.Urgency;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What each party has to do, and what happened that it waits for. Numbers only: names stay on the voucher's own page. */
@Component
class VoucherLines implements TodayLines {

    private static final String KIND = "VOUCHER";

    private final WaitingVouchers waiting;
    private final Clock clock;

    VoucherLines(WaitingVouchers waiting, Clock clock) {
        this.waiting = waiting;
        this.clock = clock;
    }

    @Override
    public List<TodayLine> of(Actor actor) {
        if (actor.has(Role.PLAN_OFFICE)) {
            return money();
        }
        if (!actor.hasAny(Role.WARD, Role.PROVIDER, Role.SOCIAL_WORKER, Role.COORDINATOR)) {
            return List.of();
        }
        LocalDate soon = LocalDate.now(clock).plusDays(Urgency.DAYS_AHEAD);
        return waiting.lines(actor.organisation(), OffsetDateTime.now(clock), soon).stream()
                .map(line -> line.state().equals("NEWS") ? news(line) : toDo(line))
                .toList();
    }

    private TodayLine toDo(WaitingVouchers.Line open) {
        LocalDateTime due = at(open.due());
        boolean service = open.side().equals("SERVICE");
        String what = service ? (open.late() ? "LATE" : open.waits()) : open.side() + "." + open.state();
        Urgency urgency = open.due().isBefore(OffsetDateTime.now(clock))
                ? Urgency.LATE
                : Urgency.of(due.toLocalDate(), LocalDate.now(clock));
        return new TodayLine(
                due, urgency, KIND, t("voucher.today." + what, open.number()), "/voucher/" + open.id(), "", "");
    }

    /** A provider that has it no longer cannot open it. */
    private TodayLine news(WaitingVouchers.Line news) {
        boolean lost = news.side().equals("PROVIDER")
                && (news.waits().equals("EXPIRE") || news.waits().equals("RECALL"));
        return new TodayLine(
                at(news.due()),
                Urgency.ANSWER,
                KIND,
                t("voucher.news." + news.waits(), news.number()),
                lost ? "/voucher" : "/voucher/" + news.id(),
                "",
                "");
    }

    private List<TodayLine> money() {
        var money = waiting.money();
        return money.vouchers() == 0
                ? List.of()
                : List.of(new TodayLine(
                        at(Objects.requireNonNull(money.since())),
                        Urgency.ANSWER,
                        KIND,
                        t("voucher.today.money", money.vouchers()),
                        "/voucher/ufficio",
                        "",
                        ""));
    }

    private LocalDateTime at(OffsetDateTime moment) {
        return moment.atZoneSameInstant(clock.getZone()).toLocalDateTime();
    }
}
