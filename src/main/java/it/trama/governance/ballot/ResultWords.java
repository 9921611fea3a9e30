package it.trama.governance.ballot;

import static it.trama.platform.web.Texts.t;

import it.trama.governance.Bodies.Majority;
import it.trama.governance.Tally;
import it.trama.governance.Tally.Choice;
import it.trama.governance.Tally.Part;
import it.trama.governance.Tally.Verdict;
import it.trama.platform.web.Formats;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;

/** Why a vote passed or failed, in one sentence that a mayor can repeat. */
final class ResultWords {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ResultWords() {}

    static String why(Tally tally, Majority majority) {
        Part whole = tally.whole(majority.basis());
        Part favour = tally.of(Choice.FOR);
        Verdict verdict = tally.judge(majority);
        String outcome = t(verdict.approved() ? "governance.result.approved" : "governance.result.refused");
        String facts = t(
                "governance.result.facts." + asked(majority),
                favour.heads(),
                whole.heads(),
                share(favour.weight(), whole.weight()),
                t("governance.result.of." + majority.basis()),
                outcome);
        var needed = new ArrayList<String>();
        if (majority.heads().asked()) {
            needed.add(t(
                    verdict.heads() ? "governance.result.heads.enough" : "governance.result.heads.few",
                    majority.heads().words()));
        }
        if (majority.weight().asked()) {
            needed.add(t(
                    verdict.weight() ? "governance.result.weight.enough" : "governance.result.weight.few",
                    majority.weight().words()));
        }
        return facts + " " + t("governance.result.needed", String.join("; ", needed));
    }

    private static String asked(Majority majority) {
        if (!majority.weight().asked()) {
            return "heads";
        }
        return majority.heads().asked() ? "both" : "weight";
    }

    /** 41,37 %; rounded down, so that half never shows as more than half. */
    static String share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? "0 %"
                : Formats.quantity(part.multiply(HUNDRED).divide(whole, 2, RoundingMode.DOWN)) + " %";
    }
}
