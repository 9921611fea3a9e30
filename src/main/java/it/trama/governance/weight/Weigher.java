package it.trama.governance.weight;

import static it.trama.platform.web.Texts.t;

import it.trama.governance.Bodies.Band;
import it.trama.governance.Bodies.UnionRule;
import it.trama.governance.Bodies.Weighting;
import it.trama.governance.Tally.Part;
import it.trama.governance.Units.Share;
import it.trama.governance.Units.Unit;
import it.trama.platform.web.Formats;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** From seats to votes: pure, so that the sum of a union is always that of its members. */
final class Weigher {

    /** @param residents null: not known */
    record Fact(
            UUID seat,
            String name,
            @Nullable Residents residents,
            @Nullable Union union) {}

    /** @param on null: as told with the seat */
    record Residents(int number, @Nullable LocalDate on) {}

    record Union(UUID id, String name) {}

    private Weigher() {}

    /** The seats that have no weight by this rule. */
    static List<String> unweighed(Weighting rule, List<Fact> seats) {
        return seats.stream()
                .filter(fact -> weight(rule, fact).signum() <= 0)
                .map(Fact::name)
                .toList();
    }

    /** Of seats that all have a weight. */
    static List<Unit> units(Weighting rule, List<Fact> seats) {
        var units = new LinkedHashMap<UUID, Unit>();
        for (Fact fact : seats) {
            Union union = rule.unions() == UnionRule.SEPARATE ? null : fact.union();
            var share = new Share(fact.seat(), fact.name(), weight(rule, fact), how(rule, fact));
            var one = new Unit(
                    UUID.randomUUID(),
                    union == null ? fact.name() : union.name(),
                    union == null ? null : union.id(),
                    new Part(1, share.weight()),
                    List.of(share));
            units.merge(
                    union == null ? fact.seat() : union.id(), one, (first, more) -> joined(rule.unions(), first, more));
        }
        return List.copyOf(units.values());
    }

    private static Unit joined(UnionRule rule, Unit first, Unit more) {
        Part sum = first.part().plus(more.part());
        var seats = new java.util.ArrayList<>(first.seats());
        seats.addAll(more.seats());
        int heads = rule == UnionRule.SUMMED_HEADS ? sum.heads() : 1;
        return new Unit(first.id(), first.name(), first.union(), new Part(heads, sum.weight()), List.copyOf(seats));
    }

    private static BigDecimal weight(Weighting rule, Fact fact) {
        Residents residents = fact.residents();
        return switch (rule.strategy()) {
            case HEADS -> BigDecimal.ONE;
            case RESIDENTS -> residents == null ? BigDecimal.ZERO : BigDecimal.valueOf(residents.number());
            case BANDS -> residents == null ? BigDecimal.ZERO : band(rule.bands(), residents.number());
        };
    }

    private static BigDecimal band(List<Band> bands, int residents) {
        BigDecimal last = BigDecimal.ZERO;
        for (Band band : bands) {
            last = band.weight();
            if (residents <= band.residentsTo()) {
                return last;
            }
        }
        return last;
    }

    private static String how(Weighting rule, Fact fact) {
        Residents residents = fact.residents();
        if (residents == null) {
            return t("governance.how.heads");
        }
        LocalDate on = residents.on();
        String people = on == null
                ? t("governance.how.told", Formats.number(residents.number()))
                : t("governance.how.residents", Formats.number(residents.number()), Formats.date(on));
        return switch (rule.strategy()) {
            case HEADS -> t("governance.how.heads");
            case RESIDENTS -> people;
            case BANDS -> t("governance.how.band", people);
        };
    }
}
