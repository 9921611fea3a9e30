package it.trama.training.report;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.training.report.ReportRows.Asked;
import it.trama.training.report.ReportRows.Line;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class SmallGroupsTest {

    private static Line line(String body, long people) {
        return new Line(body, "SOCIAL_WORKER", people, BigDecimal.valueOf(people), BigDecimal.TWO, people);
    }

    @Test
    void few_stand_together_and_the_others_for_themselves() {
        var shown = SmallGroups.together(List.of(line("Uno", 3), line("Due", 5), line("Tre", 4)));
        assertThat(shown).extracting(Line::body).containsExactly("Due", "");
        assertThat(shown.getLast().people()).isEqualTo(7);
        assertThat(shown.getLast().hours()).isEqualByComparingTo("7");
        assertThat(shown.getLast().supervision()).isEqualByComparingTo("4");
    }

    @Test
    void nobody_few_nothing_is_put_together() {
        assertThat(SmallGroups.together(List.of(line("Uno", 5)))).containsExactly(line("Uno", 5));
        assertThat(SmallGroups.together(List.of())).isEmpty();
    }

    @Test
    void what_few_ask_says_not_where_they_work() {
        var few = new Asked("Lutto", "Comune", "SOCIAL_WORKER", 4, "");
        assertThat(SmallGroups.unplaced(few).body()).isEmpty();
        var many = new Asked("Lutto", "Comune", "SOCIAL_WORKER", 5, "");
        assertThat(SmallGroups.unplaced(many)).isEqualTo(many);
    }
}
