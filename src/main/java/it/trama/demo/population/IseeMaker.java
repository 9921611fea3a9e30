package it.trama.demo.population;

import it.trama.demo.SyntheticHousehold;
import it.trama.demo.SyntheticHousehold.Member;
import it.trama.demo.SyntheticHousehold.Relation;
import it.trama.demo.SyntheticIsee;
import it.trama.demo.SyntheticIsee.Indicators;
import it.trama.kernel.Money;
import it.trama.kernel.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Declares the ISEE of those who would have one: families with children more than others, poor more than rich, nearly half of all. */
final class IseeMaker {

    private static final BigDecimal PART_OF_WEALTH = new BigDecimal("0.2");
    private static final int PENSION = 67;

    private final Draw draw;
    private final Keys keys;
    private final Ages ages;
    private final EquivalenceScale scale;
    private int declarations;

    IseeMaker(Draw draw, Keys keys, Ages ages) {
        this.draw = draw;
        this.keys = keys;
        this.ages = ages;
        this.scale = new EquivalenceScale(ages.today());
    }

    SyntheticHousehold declared(SyntheticHousehold household) {
        return new SyntheticHousehold(
                household.id(), household.municipality(), household.address(), household.members(), isee(household));
    }

    private @Nullable SyntheticIsee isee(SyntheticHousehold household) {
        if (!draw.chance(share(household))) {
            return null;
        }
        var today = ages.today();
        var presented = ages.dayBetween(today.withDayOfYear(1), today);
        var endOfYear = LocalDate.of(today.getYear() + 1, 1, 1);
        return new SyntheticIsee(
                keys.next(), protocol(today.getYear()), new Period(presented, endOfYear), indicators(household));
    }

    private double share(SyntheticHousehold household) {
        if (household.members().stream().anyMatch(this::isMinorChild)) {
            return 0.8;
        }
        return household.head().isForeign()
                ? 0.55
                : ages.ageOf(household.head().birth().date()) >= 65 ? 0.38 : 0.33;
    }

    private Indicators indicators(SyntheticHousehold household) {
        var members = household.members();
        boolean isForeign = household.head().isForeign();
        int disabled = Math.toIntExact(members.stream().filter(this::isDisabled).count());
        var isr = income(members, isForeign);
        var isp = wealth(isForeign);
        var ise = Money.of(isr.amount().add(isp.amount().multiply(PART_OF_WEALTH)));
        var by = scale.of(members, draw.chance(0.55), disabled);
        return new Indicators(isr, isp, ise, by, new Money(ise.amount().divide(by, 2, RoundingMode.HALF_UP)));
    }

    /** One household in ten declares next to nothing; the others what their members earn, less rent and work deductions. */
    private Money income(List<Member> members, boolean isForeign) {
        if (draw.chance(0.1)) {
            return cents(draw.chance(0.5) ? 0 : draw.skewed(1_500, 0.8));
        }
        double sum = members.stream()
                .mapToDouble(m -> income(ages.ageOf(m.person().birth().date()), isForeign))
                .sum();
        return cents(sum - draw.between(0, 6_500));
    }

    private double income(int age, boolean isForeign) {
        if (age < 20) {
            return 0;
        }
        if (age >= PENSION) {
            return draw.skewed(isForeign ? 8_000 : 15_500, 0.45);
        }
        return draw.chance(isForeign ? 0.6 : 0.72) ? draw.skewed(isForeign ? 13_500 : 19_500, 0.5) : 0;
    }

    private Money wealth(boolean isForeign) {
        double owned = draw.chance(isForeign ? 0.12 : 0.6) ? draw.skewed(32_000, 0.9) : 0;
        return cents(owned + (draw.chance(0.5) ? draw.skewed(4_000, 1) : 0));
    }

    private boolean isMinorChild(Member member) {
        return member.relation() == Relation.CHILD
                && ages.ageOf(member.person().birth().date()) < 18;
    }

    private boolean isDisabled(Member member) {
        return draw.chance(ages.ageOf(member.person().birth().date()) >= 75 ? 0.12 : 0.025);
    }

    private String protocol(int year) {
        int number = ++declarations;
        return "INPS-ISEE-%04d-%08d%c-00".formatted(year, 1_000_000 + 7 * number, 'A' + number % 26);
    }

    private static Money cents(double euros) {
        return Money.of(BigDecimal.valueOf(Math.max(0, euros)));
    }
}
