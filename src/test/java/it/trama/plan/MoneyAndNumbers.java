package it.trama.plan;

import it.trama.kernel.Actor;
import it.trama.kernel.Money;
import it.trama.kernel.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Stands in for the modules above, for years that only these tests use: one line of 1,000 euros a year and one computed number. */
@Component
public class MoneyAndNumbers implements FundingLines, IndicatorValues {

    private static final int FIRST = 2150;
    private static final int LAST = 2999;

    private final Map<UUID, String> placed = new ConcurrentHashMap<>();
    private final List<Integer> frozen = new ArrayList<>();

    public static UUID line(int year) {
        return UUID.nameUUIDFromBytes(("line of " + year).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    public Optional<String> placed(int year) {
        return Optional.ofNullable(placed.get(line(year)));
    }

    public List<Integer> frozen() {
        return List.copyOf(frozen);
    }

    @Override
    public List<FundingLine> lines(int year) {
        return year < FIRST || year > LAST
                ? List.of()
                : List.of(new FundingLine(
                        line(year),
                        "Fondo di prova",
                        "sportelli",
                        placed.get(line(year)),
                        Money.of("1000"),
                        Money.ZERO,
                        Money.ZERO));
    }

    @Override
    public List<Sitting> on(String planItem, Actor actor) {
        return placed.entrySet().stream()
                .filter(one -> one.getValue().equals(planItem) && actor.has(Role.PLAN_OFFICE))
                .map(one -> new Sitting(
                        new FundingLine(
                                one.getKey(),
                                "Fondo di prova",
                                "sportelli",
                                planItem,
                                Money.of("1000"),
                                Money.of("600"),
                                Money.of("250")),
                        FIRST,
                        "/fondi/linee/" + one.getKey()))
                .toList();
    }

    @Override
    public boolean place(UUID line, String planItem) {
        boolean known = false;
        for (int year = FIRST; year <= LAST; year++) {
            known = known || line(year).equals(line);
        }
        if (known) {
            placed.put(line, planItem);
        }
        return known;
    }

    @Override
    public List<Definition> definitions() {
        return List.of(new Definition("PLAN_TEST", "Contatti di prova", "OUTPUT", "contatti"));
    }

    @Override
    public Optional<Value> value(String definition, int year) {
        return definition.equals("PLAN_TEST")
                ? Optional.of(new Value(new BigDecimal("42"), LocalDate.of(2026, 1, 2), 57, "/cruscotto"))
                : Optional.empty();
    }

    @Override
    public void freeze(int year) {
        frozen.add(year);
    }
}
