package it.trama.allocation.proposal;

import static it.trama.platform.web.Texts.t;

import it.trama.allocation.Apportionment;
import it.trama.allocation.Apportionment.Inputs;
import it.trama.allocation.Formula;
import it.trama.allocation.Formula.Bounds;
import it.trama.allocation.Formula.Total;
import it.trama.allocation.Formula.Weight;
import it.trama.allocation.FormulaWords;
import it.trama.allocation.Measure;
import it.trama.allocation.NoResult;
import it.trama.allocation.Places;
import it.trama.allocation.Share;
import it.trama.allocation.Share.Bound;
import it.trama.allocation.proposal.WorkbenchPage.Compared;
import it.trama.allocation.proposal.WorkbenchPage.Effect;
import it.trama.allocation.proposal.WorkbenchPage.Row;
import it.trama.kernel.Money;
import it.trama.kernel.Result;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.territory.DistrictMap;
import it.trama.territory.Municipality;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What comes of a formula: before, after and the difference, with the map beside. */
@Component
class EffectPages {

    /** Each resident the same. */
    static final String BY_HEAD = "abitanti";

    /**
     * @param before what these are set beside; empty: by head
     * @param own    code of the reader's municipality
     */
    record Asked(
            Formula formula,
            Inputs inputs,
            Result<List<Share>, NoResult> result,
            List<Share> before,
            Compared compared,
            String own,
            FormErrors errors) {}

    private final Places places;
    private final DistrictMap map;

    EffectPages(Places places, DistrictMap map) {
        this.places = places;
        this.map = map;
    }

    Effect of(Asked asked) {
        List<Municipality> all = places.all();
        Map<String, String> names = all.stream().collect(Collectors.toMap(Municipality::istatCode, Municipality::name));
        return switch (asked.result()) {
            case Refused(NoResult why) ->
                new Effect(
                        FormulaWords.of(why, names),
                        asked.errors(),
                        asked.compared(),
                        List.of(),
                        total(asked, List.of(), Map.of()),
                        null);
            case Done(List<Share> shares) -> {
                Map<String, Money> before = before(asked, shares);
                yield new Effect(
                        "",
                        asked.errors(),
                        asked.compared(),
                        shares.stream()
                                .map(share -> row(asked, share, before.get(share.municipality()), names))
                                .sorted(java.util.Comparator.comparing(Row::name))
                                .toList(),
                        total(asked, shares, before),
                        drawing(asked, shares));
            }
        };
    }

    private static Map<String, Money> before(Asked asked, List<Share> shares) {
        List<Share> other = asked.before();
        if (other.isEmpty()) {
            Money total = sum(shares);
            var formula = new Formula(
                    new Total(
                            Formula.Basis.AMOUNT,
                            total.amount(),
                            asked.formula().total().populationOn()),
                    List.of(new Weight(Measure.RESIDENTS, BigDecimal.valueOf(100))),
                    Bounds.NONE);
            other = Apportionment.of(formula, asked.inputs()) instanceof Done(List<Share> parts) ? parts : List.of();
        }
        return other.stream().collect(Collectors.toMap(Share::municipality, Share::amount));
    }

    private static Money sum(List<Share> shares) {
        return shares.stream().map(Share::amount).reduce(Money.ZERO, Money::plus);
    }

    private static Row row(Asked asked, Share share, @Nullable Money before, Map<String, String> names) {
        Money then = before == null ? Money.ZERO : before;
        Money difference = share.amount().minus(then);
        return new Row(
                share.municipality(),
                names.getOrDefault(share.municipality(), share.municipality()),
                List.of(Formats.euro(then), Formats.euro(share.amount()), signed(difference)),
                perHead(asked.inputs(), share),
                share.bound() == Bound.NONE ? "" : t("allocation.bound." + share.bound()),
                sign(difference),
                share.municipality().equals(asked.own()));
    }

    private static String sign(Money difference) {
        if (difference.isZero()) {
            return "same";
        }
        return difference.isNegative() ? "less" : "more";
    }

    private static String signed(Money difference) {
        return (difference.isMoreThan(Money.ZERO) ? "+" : "") + Formats.euro(difference);
    }

    private static String perHead(Inputs inputs, Share share) {
        return head(inputs, share) == null ? "–" : Formats.euro(head(inputs, share));
    }

    private static @Nullable BigDecimal head(Inputs inputs, Share share) {
        BigDecimal residents = inputs.of(Measure.RESIDENTS).get(share.municipality());
        return residents == null || residents.signum() == 0
                ? null
                : share.amount().amount().divide(residents, 2, RoundingMode.HALF_UP);
    }

    private static Row total(Asked asked, List<Share> shares, Map<String, Money> before) {
        Money then = before.values().stream().reduce(Money.ZERO, Money::plus);
        Money now = sum(shares);
        BigDecimal residents = asked.inputs().sum(Measure.RESIDENTS);
        return new Row(
                "",
                t("allocation.total"),
                List.of(Formats.euro(then), Formats.euro(now), signed(now.minus(then))),
                residents.signum() == 0 ? "–" : Formats.euro(now.amount().divide(residents, 2, RoundingMode.HALF_UP)),
                "",
                "same",
                false);
    }

    private DistrictMap.Drawing drawing(Asked asked, List<Share> shares) {
        var values = new ArrayList<DistrictMap.Value>();
        shares.forEach(share -> values.add(new DistrictMap.Value(
                share.municipality(),
                head(asked.inputs(), share),
                t("allocation.map.value", Formats.euro(share.amount()), perHead(asked.inputs(), share)),
                "#c" + share.municipality())));
        return map.draw(new DistrictMap.Subject(
                "riparto",
                t("allocation.map.title"),
                t("allocation.map.unit"),
                t("allocation.map.missing"),
                2,
                values));
    }
}
