package it.trama.project.document;

import static it.trama.project.document.PactFixtures.LINE;
import static it.trama.project.document.PactFixtures.resource;
import static org.assertj.core.api.Assertions.assertThat;

import it.trama.kernel.Money;
import it.trama.project.ResourceSource;
import it.trama.project.ResourceUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WelfareBudgetTest {

    @ParameterizedTest
    @CsvSource({"3, 350, 1050.00", "2.5, 22.3333, 55.83", "0.5, 0.01, 0.01", "12, 4.125, 49.50", "40, 0, 0.00"})
    void an_amount_is_quantity_by_unit_value_rounded_once(String quantity, String value, String amount) {
        assertThat(resource(ResourceSource.VOLUNTEERS, quantity, ResourceUnit.HOUR, value)
                        .amount())
                .isEqualTo(Money.of(amount));
    }

    @Test
    void only_fund_lines_are_money_and_each_line_has_its_sum() {
        WelfareBudget budget = WelfareBudget.of(List.of(
                resource(ResourceSource.FUND_LINE, "600", ResourceUnit.EURO, "1"),
                resource(ResourceSource.FUND_LINE, "10", ResourceUnit.HOUR, "22.50"),
                resource(ResourceSource.ORGANISATION, "24", ResourceUnit.PIECE, "35"),
                resource(ResourceSource.VOLUNTEERS, "40", ResourceUnit.HOUR, "12")));
        assertThat(budget.byLine()).containsOnlyKeys(LINE).containsValue(Money.of("825"));
        assertThat(budget.of(ResourceSource.ORGANISATION)).isEqualTo(Money.of("840"));
        assertThat(budget.of(ResourceSource.FAMILY)).isEqualTo(Money.ZERO);
        assertThat(budget.total()).isEqualTo(Money.of("2145"));
        assertThat(budget.drawing()).contains("2.145,00 €", "825,00 €").doesNotContain("style=");
    }

    @Test
    void an_empty_budget_is_drawn_too() {
        assertThat(WelfareBudget.of(List.of()).drawing()).contains("0,00 €").doesNotContain("NaN");
    }
}
