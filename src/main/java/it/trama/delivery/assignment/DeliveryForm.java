package it.trama.delivery.assignment;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** A delivery as it was typed. */
public record DeliveryForm(String id, String day, String quantity, String note) {

    /** Today, and one: what is true most often. Amounts of money are typed. */
    static DeliveryForm blank(LocalDate today, Assignment assignment) {
        boolean one = !assignment.quantity().unit().equals("EURO")
                && assignment.left().compareTo(BigDecimal.ONE) >= 0;
        return new DeliveryForm(UUID.randomUUID().toString(), Formats.date(today), one ? "1" : "", "");
    }

    Result<LogDelivery.Command, FormErrors> toCommand(UUID assignment) {
        var onDay = Inputs.date(day);
        var number = Inputs.number(quantity)
                .filter(n -> n.signum() > 0 && n.stripTrailingZeros().scale() <= 2 && n.precision() - n.scale() <= 9);
        var errors = FormErrors.NONE;
        if (onDay.isEmpty()) {
            errors = errors.with("day", t("delivery.error.day"));
        }
        if (number.isEmpty()) {
            errors = errors.with("quantity", t("delivery.error.quantity"));
        }
        return errors.any()
                ? Result.refused(errors)
                : Result.done(new LogDelivery.Command(
                        Inputs.id(id).orElseGet(UUID::randomUUID),
                        assignment,
                        onDay.orElseThrow(),
                        number.orElseThrow(),
                        Inputs.text(note)));
    }
}
