package it.trama.delivery.verification;

import static it.trama.platform.web.Texts.t;

import it.trama.delivery.DeliveryCheck;
import it.trama.delivery.QuantityText;
import it.trama.delivery.verification.ReadVerification.Shown;
import it.trama.kernel.Money;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes the page of verification. */
@Component
class VerificationPages {

    private final Clock clock;

    VerificationPages(Clock clock) {
        this.clock = clock;
    }

    static String address(UUID record) {
        return "/cartelle/" + record + "/verifica";
    }

    static String month(LocalDate first) {
        return first.toString().substring(0, 7);
    }

    VerificationPage page(Shown shown, FormErrors errors) {
        var month = shown.month();
        return new VerificationPage(
                shown.header(),
                shown.months().stream().map(m -> line(m, shown)).toList(),
                month == null ? null : month(month, shown),
                shown.mayVerify(),
                errors);
    }

    private static VerificationPage.Line line(MonthOfBody month, Shown shown) {
        var open = shown.month();
        boolean current = open != null && open.first().equals(month.month());
        return new VerificationPage.Line(
                address(shown.header().head().id()) + "?mese=" + month(month.month()),
                Formats.month(month.month()),
                shown.bodies().getOrDefault(month.organisation(), "–"),
                Formats.euro(month.delivered()),
                Formats.euro(month.verified()),
                new VerificationPage.State(state(month), month.counts().waiting() > 0, current));
    }

    private static String state(MonthOfBody month) {
        if (month.closed()) {
            return t("delivery.month.closed");
        }
        var counts = month.counts();
        return counts.questioned() > 0
                ? t("delivery.month.questioned", counts.questioned(), counts.open())
                : counts.open() > 0 ? t("delivery.month.open", counts.open()) : t("delivery.month.verified");
    }

    private VerificationPage.Month month(ReadVerification.Month month, Shown shown) {
        var byBody = month.deliveries().stream()
                .collect(Collectors.groupingBy(d -> d.where().organisation(), LinkedHashMap::new, Collectors.toList()));
        return new VerificationPage.Month(
                Formats.month(month.first()),
                month(month.first()),
                address(shown.header().head().id()),
                byBody.entrySet().stream()
                        .map(e -> body(e.getKey(), e.getValue(), month, shown))
                        .toList());
    }

    private VerificationPage.Body body(UUID id, List<Checked> deliveries, ReadVerification.Month month, Shown shown) {
        boolean closed = shown.months().stream()
                .anyMatch(m ->
                        m.closed() && m.organisation().equals(id) && m.month().equals(month.first()));
        boolean waits = deliveries.stream().anyMatch(Checked::waits);
        boolean over = !month.first().plusMonths(1).isAfter(LocalDate.now(clock));
        Money total = deliveries.stream().map(d -> d.what().amount()).reduce(Money.ZERO, Money::plus);
        return new VerificationPage.Body(
                id.toString(),
                shown.bodies().getOrDefault(id, "–"),
                Formats.euro(total),
                closed,
                over && !closed && !waits,
                waits && !closed,
                deliveries.stream().map(d -> row(d, month, closed)).toList());
    }

    private static VerificationPage.Row row(Checked delivery, ReadVerification.Month month, boolean closed) {
        var what = delivery.what();
        return new VerificationPage.Row(
                delivery.id().toString(),
                Formats.date(delivery.where().day()),
                what.title() + ", " + QuantityText.of(what.quantity(), what.unit()),
                Formats.euro(what.amount()),
                t("delivery.check." + delivery.state()),
                !closed && delivery.mayBeChecked(),
                talk(delivery, month));
    }

    private static VerificationPage.Talk talk(Checked delivery, ReadVerification.Month month) {
        return new VerificationPage.Talk(
                delivery.note(),
                delivery.state() == DeliveryCheck.QUESTIONED,
                month.said().stream()
                        .filter(s ->
                                s.delivery().equals(delivery.id()) && !s.text().isEmpty())
                        .map(s -> t(
                                "delivery.said." + s.kind(),
                                month.names().getOrDefault(s.by(), "–"),
                                Formats.moment(s.at()),
                                s.text()))
                        .toList());
    }
}
