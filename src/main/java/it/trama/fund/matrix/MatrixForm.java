package it.trama.fund.matrix;

import static it.trama.platform.web.Texts.t;

import it.trama.fund.matrix.Grid.Cell;
import it.trama.kernel.Money;
import it.trama.kernel.NotFound;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A forecast as it is typed: eighteen amounts, an empty one is nothing. */
public record MatrixForm(Map<String, String> typed) {

    static String field(String area, String objective) {
        return area + "-" + objective;
    }

    String text(String area, String objective) {
        return Inputs.text(typed.get(field(area, objective)));
    }

    UUID id() {
        return Inputs.id(typed.get("id")).orElseThrow(NotFound::new);
    }

    int version() {
        return Inputs.number(typed.get("version")).map(BigDecimal::intValue).orElse(-1);
    }

    private Optional<Money> amount(String area, String objective) {
        String text = text(area, objective);
        return text.isEmpty()
                ? Optional.of(Money.ZERO)
                : Inputs.number(text)
                        .filter(n -> n.signum() >= 0 && n.scale() <= 2 && n.precision() - n.scale() <= 12)
                        .map(Money::of);
    }

    FormErrors errors() {
        FormErrors errors = FormErrors.NONE;
        for (String area : Grid.AREAS) {
            for (String objective : Grid.OBJECTIVES) {
                if (amount(area, objective).isEmpty()) {
                    String where = t("fund.area." + area) + ", " + t("fund.objective." + objective);
                    errors = errors.with(field(area, objective), t("fund.matrix.error.amount", where));
                }
            }
        }
        return errors;
    }

    /** Only of a form without errors. */
    Grid grid() {
        var cells = new HashMap<Cell, Money>();
        for (String area : Grid.AREAS) {
            for (String objective : Grid.OBJECTIVES) {
                Money amount = amount(area, objective).orElseThrow();
                if (!amount.isZero()) {
                    cells.put(new Cell(area, objective), amount);
                }
            }
        }
        return new Grid(cells);
    }
}
