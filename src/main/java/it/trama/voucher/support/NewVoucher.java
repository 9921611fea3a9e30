package it.trama.voucher.support;

import it.trama.delivery.PassingOn.Passed;
import it.trama.kernel.Actor;
import it.trama.people.Identity;
import it.trama.voucher.Voucher;
import it.trama.voucher.Voucher.Amount;
import it.trama.voucher.Voucher.Asked;
import it.trama.voucher.Voucher.Course;
import it.trama.voucher.Voucher.Grant;
import it.trama.voucher.Voucher.Kind;
import it.trama.voucher.Voucher.Place;
import it.trama.voucher.Voucher.Taken;
import it.trama.voucher.Voucher.Waits;
import it.trama.voucher.VoucherState;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The voucher of a project's hours as it begins. Its title says the kind only: the plan office reads it. */
record NewVoucher(AskFromProject.Command command, SupportParts.Offered offered, Passed passed) {

    private static final int MORNING = 8;

    Voucher of(String number, Identity who, Actor actor, Instant now, ZoneId zone) {
        var part = offered.part();
        return new Voucher(
                command.id(),
                number,
                VoucherState.ASKED,
                grant(),
                new Place(
                        Waits.NO,
                        new Asked(null, "", actor.organisation(), actor.user(), now),
                        who.municipalityCode(),
                        null,
                        command.record(),
                        part.compartment(),
                        null),
                course(zone),
                0);
    }

    private Grant grant() {
        var named = offered.definition().named();
        var amount = new Amount(
                weekly(),
                command.need().hours(),
                passed.unitValue(),
                passed.amount(),
                null,
                null,
                offered.part().assignment());
        return new Grant(Kind.PROJECT, named.code(), named.version(), "", named.area(), named.title(), amount);
    }

    private int days() {
        return (int) ChronoUnit.DAYS.between(
                        command.need().from(), command.need().until())
                + 1;
    }

    /** As many a week as the hours need in that time. */
    private BigDecimal weekly() {
        BigDecimal hours = command.need().hours();
        return hours.multiply(BigDecimal.valueOf(7))
                .divide(BigDecimal.valueOf(Math.max(7, days())), 2, RoundingMode.UP);
    }

    private Course course(ZoneId zone) {
        Instant planned = command.need().from().atTime(MORNING, 0).atZone(zone).toInstant();
        Duration promise = Duration.ofHours(offered.definition().limits().startHours());
        return new Course(planned, planned.plus(promise), days(), null, null, null, new Taken(null, null, null));
    }
}
