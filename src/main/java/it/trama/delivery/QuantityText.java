package it.trama.delivery;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.Formats;
import java.math.BigDecimal;

/** A quantity with its unit, in words: "1 ora", "12,5 ore", "40,00 €". */
public final class QuantityText {

    private QuantityText() {}

    public static String of(BigDecimal number, String unit) {
        return unit.equals("EURO")
                ? Formats.euro(number)
                : t(
                        "delivery.unit." + unit + (number.abs().compareTo(BigDecimal.ONE) == 0 ? ".one" : ".many"),
                        Formats.quantity(number));
    }
}
