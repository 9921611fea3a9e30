package it.trama.fund.rule;

import static it.trama.platform.web.Texts.t;

import it.trama.fund.rule.Rules.Bound;
import it.trama.fund.rule.Rules.Rule;
import it.trama.platform.web.Formats;

/** A rule in a sentence. */
final class RuleWords {

    private RuleWords() {}

    static String of(Rule rule) {
        String said = sentence(rule);
        return rule.words().isEmpty() || rule.kind() == RuleKind.OTHER ? said : t("fund.rule.by", said, rule.words());
    }

    private static String sentence(Rule rule) {
        Bound bound = rule.bound();
        String share = Formats.quantity(bound.share());
        return switch (rule.kind()) {
            case PURPOSE -> t("fund.rule.PURPOSE.words", String.join(", ", bound.items()));
            case MIN_SHARE, MAX_SHARE ->
                t("fund.rule." + rule.kind() + ".words", share, t("fund.area." + bound.area()));
            case DEADLINE -> t("fund.rule.DEADLINE.words", Formats.date(bound.day()));
            case CARRY_OVER ->
                bound.day() == null
                        ? t("fund.rule.CARRY_OVER.words", bound.share() == null ? "100" : share)
                        : t(
                                "fund.rule.CARRY_OVER.until",
                                bound.share() == null ? "100" : share,
                                Formats.date(bound.day()));
            case OTHER -> rule.words();
        };
    }
}
