package it.trama.governance.body;

import static it.trama.platform.web.Texts.t;

import it.trama.governance.Bodies.Quorum;
import it.trama.governance.Bodies.Strategy;
import it.trama.governance.Bodies.Weighting;
import it.trama.platform.web.Formats;
import java.util.stream.Collectors;

/** Regulations in words. */
final class RuleWords {

    private RuleWords() {}

    static String weights(Weighting weighting) {
        if (weighting.strategy() == Strategy.RESIDENTS) {
            var day = weighting.residentsOn();
            return day == null
                    ? t("governance.rules.weights.RESIDENTS")
                    : t("governance.rules.weights.RESIDENTS.on", Formats.longDate(day));
        }
        String bands = weighting.bands().stream()
                .map(band ->
                        t("governance.rules.band", Formats.number(band.residentsTo()), Formats.quantity(band.weight())))
                .collect(Collectors.joining("; "));
        return weighting.strategy() == Strategy.HEADS
                ? t("governance.rules.weights.HEADS")
                : t("governance.rules.weights.BANDS", bands);
    }

    static String quorum(Quorum quorum) {
        if (!quorum.heads().asked() && !quorum.weight().asked()) {
            return t("governance.rules.quorum.none");
        }
        if (!quorum.weight().asked()) {
            return t("governance.rules.quorum.heads", quorum.heads().words());
        }
        return quorum.heads().asked()
                ? t(
                        "governance.rules.quorum.both",
                        quorum.heads().words(),
                        quorum.weight().words())
                : t("governance.rules.quorum.weight", quorum.weight().words());
    }
}
