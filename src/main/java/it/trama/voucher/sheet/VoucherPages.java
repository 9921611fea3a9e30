package it.trama.voucher.sheet;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.territory.Municipalities;
import it.trama.territory.Municipality;
import it.trama.voucher.Move;
import it.trama.voucher.Party;
import it.trama.voucher.Voucher;
import it.trama.voucher.Voucher.Waits;
import it.trama.voucher.Vouchers.Event;
import it.trama.voucher.sheet.VoucherPage.Head;
import it.trama.voucher.sheet.VoucherPage.State;
import it.trama.voucher.sheet.VoucherPage.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the status page. */
@Component
class VoucherPages {

    private final Municipalities municipalities;

    VoucherPages(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    VoucherPage page(ReadVoucher.Found found, MoveForm form, FormErrors errors) {
        Voucher voucher = found.voucher();
        return new VoucherPage(
                head(found),
                Facts.subject(found),
                Facts.voucher(found, place(voucher.place().municipality())),
                found.said().events().reversed().stream()
                        .map(event -> step(event, found))
                        .toList(),
                Actions.of(found),
                form,
                errors);
    }

    String place(@Nullable String code) {
        return code == null
                ? ""
                : municipalities.find(code).map(Municipality::name).orElse("");
    }

    private static Head head(ReadVoucher.Found found) {
        Voucher voucher = found.voucher();
        boolean gives = found.parties().contains(Party.PROVIDER)
                && voucher.course().taken().assignment() != null;
        return new Head(
                voucher.number(),
                voucher.grant().title(),
                state(found),
                now(found),
                voucher.href(),
                gives ? "/consegne/" + voucher.course().taken().assignment() : null);
    }

    private static State state(ReadVoucher.Found found) {
        Voucher voucher = found.voucher();
        boolean late = voucher.lateAt(found.names().now());
        return new State(
                t("voucher.state." + voucher.state()),
                tone(voucher),
                late ? t("voucher.late", Formats.moment(voucher.course().startBy())) : null);
    }

    static String tone(Voucher voucher) {
        return switch (voucher.state()) {
            case STARTED, ACCEPTED -> "t-badge-ok";
            case ASKED, APPROVED, OFFERED, HELD, SUSPENDED -> "t-badge-warn";
            case ENDED, CANCELLED, DENIED -> "";
        };
    }

    /** One sentence: for what or whom it waits. */
    private static String now(ReadVoucher.Found found) {
        Voucher voucher = found.voucher();
        Waits waits = voucher.place().waits();
        if (!voucher.state().over() && waits != Waits.NO && waits != Waits.NEXT) {
            return t("voucher.waits." + waits);
        }
        return t(
                "voucher.now." + voucher.state(),
                found.names().body(voucher.place().provider()),
                Formats.moment(voucher.course().taken().offerUntil()),
                Formats.moment(voucher.course().startBy()),
                Formats.longDate(voucher.course().endsOn()),
                Formats.longDate(voucher.course().endedOn()));
    }

    private static Step step(Event event, ReadVoucher.Found found) {
        boolean moved =
                event.move() == Move.RESCHEDULE && found.voucher().grant().kind() == Voucher.Kind.PROJECT;
        String what = t(
                "voucher.log." + event.move() + (moved ? ".project" : ""),
                found.names().body(event.provider()));
        String reason = event.why().reason();
        if (!reason.isEmpty()) {
            what += ": " + t((event.move() == Move.WAIT ? "voucher.waits." : "voucher.reason.") + reason);
        }
        if (event.why().plannedAt() != null) {
            what += ": " + Formats.moment(event.why().plannedAt());
        }
        return new Step(
                Formats.moment(event.by().at()),
                what,
                event.by().party() == Party.SYSTEM
                        ? t("voucher.log.system")
                        : found.names().users().getOrDefault(event.by().user(), "–"),
                event.why().words());
    }
}
