package it.trama.document;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.Formats;
import java.time.LocalDate;

/**
 * The number under which a paper came in or went out.
 *
 * @param number as its register writes it, e.g. {@code 12/2026}
 */
public record ProtocolNumber(String number, LocalDate day) {

    /** As the local register writes it: 12/2026; of the sealed register R-3/2026. */
    public static ProtocolNumber local(int number, int year, boolean sealed, LocalDate day) {
        return new ProtocolNumber((sealed ? "R-" : "") + number + "/" + year, day);
    }

    /** n. 12/2026 del 22/11/2026. */
    public String text() {
        return t("document.protocol.text", number, Formats.date(day));
    }
}
