package it.trama.fund.rule;

import static it.trama.platform.web.Texts.t;

import it.trama.fund.FundDesk;
import it.trama.fund.FundRules;
import it.trama.fund.rule.Rules.Bound;
import it.trama.fund.rule.Rules.Counted;
import it.trama.fund.rule.Rules.Of;
import it.trama.fund.rule.Rules.Rule;
import it.trama.kernel.Money;
import it.trama.platform.web.Formats;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Holds what a fund's lines are against what binds it. */
@Component
class RuleCheck implements FundRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Rules rules;
    private final FundDesk desk;

    RuleCheck(Rules rules, FundDesk desk) {
        this.rules = rules;
        this.desk = desk;
    }

    @Override
    public List<String> against(UUID line) {
        Of of = rules.whereLine(line).orElse(null);
        if (of == null || !of.open()) {
            return List.of();
        }
        List<Counted> lines = rules.lines(of.fund(), of.year());
        List<Counted> own =
                lines.stream().filter(counted -> counted.id().equals(line)).toList();
        return rules.of(of.fund(), of.year()).stream()
                .flatMap(rule -> against(rule, rule.kind() == RuleKind.PURPOSE ? own : lines).stream())
                .toList();
    }

    @Override
    public Map<String, List<String>> committing(int year) {
        return rules.of(year).stream()
                .filter(named -> named.rule().kind() != RuleKind.CARRY_OVER)
                .collect(Collectors.groupingBy(
                        Rules.Named::fund,
                        LinkedHashMap::new,
                        Collectors.mapping(named -> RuleWords.of(named.rule()), Collectors.toList())));
    }

    @Override
    public List<String> words(String fund, int year) {
        return rules.of(fund, year).stream().map(RuleWords::of).toList();
    }

    @Override
    public List<String> against(String fund, int year) {
        List<Counted> lines = rules.lines(fund, year);
        return rules.of(fund, year).stream()
                .flatMap(rule -> against(rule, lines).stream())
                .toList();
    }

    private List<String> against(Rule rule, List<Counted> lines) {
        Bound bound = rule.bound();
        return switch (rule.kind()) {
            case PURPOSE ->
                lines.stream()
                        .filter(line -> line.planItem() != null && !sits(line.planItem(), bound.items()))
                        .map(line -> t(
                                "fund.against.PURPOSE",
                                line.code(),
                                String.valueOf(line.planItem()),
                                String.join(", ", bound.items())))
                        .toList();
            case MIN_SHARE, MAX_SHARE -> share(rule, lines);
            case DEADLINE ->
                bound.day() != null && desk.today().isAfter(bound.day())
                        ? List.of(t("fund.against.DEADLINE", Formats.date(bound.day())))
                        : List.of();
            case CARRY_OVER, OTHER -> List.of();
        };
    }

    private static boolean sits(String item, List<String> branches) {
        return branches.stream().anyMatch(branch -> item.equals(branch) || item.startsWith(branch + "-"));
    }

    private static List<String> share(Rule rule, List<Counted> lines) {
        Money all = sum(lines);
        Money area = sum(lines.stream()
                .filter(line -> Objects.equals(line.area(), rule.bound().area()))
                .toList());
        BigDecimal bound = Objects.requireNonNull(rule.bound().share());
        int compared = area.amount().multiply(HUNDRED).compareTo(all.amount().multiply(bound));
        boolean broken = rule.kind() == RuleKind.MIN_SHARE ? compared < 0 : compared > 0;
        if (!broken || all.isZero()) {
            return List.of();
        }
        String words = t("fund.area." + rule.bound().area()).toLowerCase(Locale.ITALIAN);
        return List.of(t(
                "fund.against." + rule.kind(), Formats.quantity(bound), words, Formats.euro(area), Formats.euro(all)));
    }

    private static Money sum(List<Counted> lines) {
        return lines.stream().map(Counted::assigned).reduce(Money.ZERO, Money::plus);
    }
}
