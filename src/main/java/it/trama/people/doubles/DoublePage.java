package it.trama.people.doubles;

import static it.trama.platform.web.Texts.t;

import it.trama.people.Doubles.Match;
import it.trama.people.Doubles.Part;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

/** What pages show of a pair that may be one person. */
public final class DoublePage {

    private DoublePage() {}

    /** @param total how probable, in words */
    public record Reasons(String total, List<Reason> parts) {

        public static Reasons of(Match match) {
            String key = match.likely() ? "people.double.likely" : "people.double.possible";
            return new Reasons(
                    t(key, signed(match.score())),
                    match.parts().stream()
                            .map(part -> new Reason(
                                    t("people.double.part." + part.part() + "." + part.level()),
                                    weight(part),
                                    part.weight() > 0))
                            .toList());
        }

        private static String weight(Part part) {
            return signed(part.weight());
        }

        private static String signed(double number) {
            return new DecimalFormat("+0.0;−0.0", DecimalFormatSymbols.getInstance(Locale.ITALY)).format(number);
        }
    }

    /** @param forIt speaks for one person rather than two */
    public record Reason(String words, String weight, boolean forIt) {}
}
