package it.trama.delivery.assignment;

import static it.trama.platform.web.Texts.t;

import it.trama.delivery.DeliveryCheck;
import it.trama.delivery.QuantityText;
import it.trama.kernel.Period;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the phone pages. */
@Component
class AssignmentPages {

    private final Clock clock;

    AssignmentPages(Clock clock) {
        this.clock = clock;
    }

    AssignmentsPage list(ListAssignments.Found found, String text) {
        int pages = Math.max(1, (found.total() + ListAssignments.PAGE - 1) / ListAssignments.PAGE);
        return new AssignmentsPage(
                found.rows().stream().map(this::card).toList(),
                text,
                t("delivery.count", found.total()),
                new AssignmentsPage.Paging(
                        found.page() > 1 ? address(text, found.page() - 1) : null,
                        found.page() < pages ? address(text, found.page() + 1) : null));
    }

    private static String address(String text, int page) {
        return "/consegne?testo=%s&pagina=%d".formatted(URLEncoder.encode(text, StandardCharsets.UTF_8), page);
    }

    private AssignmentsPage.Card card(Assignment assignment) {
        return new AssignmentsPage.Card(
                assignment.promise().beneficiary(),
                title(assignment),
                "/consegne/" + assignment.id(),
                left(assignment),
                until(assignment.valid()),
                closed(assignment));
    }

    AssignmentPage page(ReadAssignment.Shown shown, @Nullable DeliveryForm typed, FormErrors errors) {
        Assignment assignment = shown.assignment();
        String address = "/consegne/" + assignment.id();
        var cancelled = shown.given().stream()
                .map(Delivery::reverses)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new AssignmentPage(
                new AssignmentPage.Head(
                        assignment.promise().beneficiary(),
                        title(assignment),
                        left(assignment),
                        QuantityText.of(
                                assignment.quantity().number(),
                                assignment.quantity().unit()),
                        period(assignment.valid()),
                        assignment.promise().contact(),
                        assignment.quantity().unit().equals("HOUR")),
                new AssignmentPage.Address(address, address + "/annulla", "consegna-" + assignment.id()),
                typed == null ? DeliveryForm.blank(LocalDate.now(clock), assignment) : typed,
                closed(assignment),
                shown.given().stream().map(d -> row(d, shown, cancelled)).toList(),
                errors);
    }

    private static AssignmentPage.Row row(Delivery delivery, ReadAssignment.Shown shown, Set<UUID> cancelled) {
        String state = delivery.reverses() != null
                ? t("delivery.state.reversal")
                : cancelled.contains(delivery.id()) ? t("delivery.state.cancelled") : null;
        return new AssignmentPage.Row(
                delivery.id().toString(),
                Formats.longDate(delivery.day()),
                QuantityText.of(
                        delivery.quantity(), shown.assignment().quantity().unit()),
                delivery.note(),
                shown.names().getOrDefault(delivery.by(), "–"),
                new AssignmentPage.Standing(state, UUID.randomUUID().toString(), check(delivery, shown)));
    }

    private static AssignmentPage.Check check(Delivery delivery, ReadAssignment.Shown shown) {
        DeliveryCheck state = shown.checks().states().getOrDefault(delivery.id(), DeliveryCheck.OPEN);
        boolean questioned = state == DeliveryCheck.QUESTIONED;
        return new AssignmentPage.Check(
                t("delivery.check." + state),
                questioned,
                shown.checks().about(delivery.id()).stream()
                        .filter(said -> !said.text().isEmpty())
                        .map(said -> t(
                                "delivery.said." + said.kind(),
                                shown.names().getOrDefault(said.by(), "–"),
                                Formats.moment(said.at()),
                                said.text()))
                        .toList(),
                questioned ? UUID.randomUUID().toString() : null);
    }

    private static String title(Assignment assignment) {
        var promise = assignment.promise();
        return promise.title() + " · " + t("delivery.number", String.valueOf(promise.number()));
    }

    private static String left(Assignment assignment) {
        return QuantityText.of(assignment.left(), assignment.quantity().unit());
    }

    private @Nullable String closed(Assignment assignment) {
        LocalDate today = LocalDate.now(clock);
        if (assignment.isOpen(today)) {
            return today.isBefore(assignment.valid().from())
                    ? t(
                            "delivery.closed.notYet",
                            Formats.longDate(assignment.valid().from()))
                    : null;
        }
        return assignment.left().signum() > 0 ? t("delivery.closed.ended") : t("delivery.closed.all");
    }

    private static String until(Period valid) {
        return valid.to() == null ? t("delivery.until.open") : t("delivery.until", Formats.longDate(valid.lastDay()));
    }

    static String period(Period valid) {
        return t("delivery.from", Formats.longDate(valid.from())) + " " + until(valid);
    }
}
