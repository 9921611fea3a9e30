package it.trama.fund.matrix;

import it.trama.kernel.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Sums by area and objective; what is on no cell is zero. */
record Grid(Map<Cell, Money> cells) {

    record Cell(String area, String objective) {}

    static final List<String> AREAS = List.of("CHILDHOOD", "DISABILITY", "POVERTY");
    static final List<String> OBJECTIVES =
            List.of("ACCESS", "TAKING_CHARGE", "HOME_CARE", "DAY_CENTRES", "RESIDENTIAL", "INCLUSION");

    Grid {
        cells = Map.copyOf(cells);
    }

    Money at(String area, String objective) {
        return cells.getOrDefault(new Cell(area, objective), Money.ZERO);
    }

    Money area(String area) {
        return OBJECTIVES.stream().map(objective -> at(area, objective)).reduce(Money.ZERO, Money::plus);
    }

    Money objective(String objective) {
        return AREAS.stream().map(area -> at(area, objective)).reduce(Money.ZERO, Money::plus);
    }

    Money total() {
        return AREAS.stream().map(this::area).reduce(Money.ZERO, Money::plus);
    }

    /** At least half goes to childhood, adolescence and family. */
    boolean halfForChildhood() {
        return area("CHILDHOOD").amount().multiply(BigDecimal.TWO).compareTo(total().amount()) >= 0;
    }
}
