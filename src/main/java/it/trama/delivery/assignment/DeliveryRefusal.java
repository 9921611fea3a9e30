package it.trama.delivery.assignment;

import static it.trama.platform.web.Texts.t;

import it.trama.delivery.QuantityText;
import it.trama.kernel.Money;
import it.trama.kernel.Period;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Why a delivery was not logged or not cancelled. */
sealed interface DeliveryRefusal {

    record FutureDay(LocalDate today) implements DeliveryRefusal {}

    record OutsidePeriod(Period valid) implements DeliveryRefusal {}

    record MoreThanLeft(BigDecimal left, String unit) implements DeliveryRefusal {}

    /** The fund line's commitment does not cover it. */
    record NotCovered(Money left) implements DeliveryRefusal {}

    /** The money is of a year whose accounts are closed. */
    record YearClosed() implements DeliveryRefusal {}

    /** What was given in the month is verified and closed. */
    record MonthClosed(LocalDate month) implements DeliveryRefusal {}

    record AlreadyCancelled() implements DeliveryRefusal {}

    /** It was given to a group at once, and is cancelled there for all. */
    record PartOfGroup() implements DeliveryRefusal {}

    default String words() {
        return String.join(" ", explained().byField().values());
    }

    /** At the field of the form. */
    default FormErrors explained() {
        return switch (this) {
            case FutureDay(var today) -> FormErrors.at("day", t("delivery.refused.futureDay", Formats.longDate(today)));
            case OutsidePeriod(var valid) ->
                FormErrors.at("day", t("delivery.refused.outsidePeriod", AssignmentPages.period(valid)));
            case MoreThanLeft(var left, var unit) ->
                FormErrors.at("quantity", t("delivery.refused.moreThanLeft", QuantityText.of(left, unit)));
            case NotCovered(var left) ->
                FormErrors.at("quantity", t("delivery.refused.notCovered", Formats.euro(left)));
            case YearClosed() -> FormErrors.whole(t("delivery.refused.yearClosed"));
            case MonthClosed(var month) ->
                FormErrors.at("day", t("delivery.refused.monthClosed", Formats.month(month)));
            case PartOfGroup() -> FormErrors.whole(t("delivery.refused.partOfGroup"));
            case AlreadyCancelled() -> FormErrors.whole(t("delivery.refused.alreadyCancelled"));
        };
    }
}
