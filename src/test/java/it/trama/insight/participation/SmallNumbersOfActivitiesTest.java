package it.trama.insight.participation;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.activity.Offered;
import it.trama.insight.participation.Participations.Cell;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The report tells how many and never who. */
@TramaTest
class SmallNumbersOfActivitiesTest {

    private static final UUID ONE = UUID.randomUUID();

    @Autowired
    Offered offered;

    private static Cell cell(String town, String sex, int people) {
        return new Cell(ONE, town, sex, people, 0, 0);
    }

    @Test
    void a_small_cell_is_hidden_with_what_it_could_be_computed_from() {
        var counts = new HiddenCounts(List.of(
                cell("019036", "FEMALE", 20),
                cell("019036", "MALE", 30),
                cell("019035", "FEMALE", 2),
                cell("019035", "MALE", 9)));
        assertThat(counts.total()).containsEntry(HiddenCounts.ALL, Optional.of(61));
        assertThat(counts.ofTown("019035")).containsEntry("FEMALE", Optional.empty());
        assertThat(counts.ofTown("019036").values()).contains(Optional.empty());
    }

    @Test
    void of_few_people_nothing_is_told_since_everybody_sees_how_many_they_are() {
        var counts = new HiddenCounts(List.of(cell("019036", "FEMALE", 3)));
        assertThat(counts.total().values()).containsOnly(Optional.empty());
        assertThat(counts.ofTown("019036").values()).containsOnly(Optional.empty());
    }

    @Test
    void nobody_at_all_is_no_small_number() {
        var counts = new HiddenCounts(List.of());
        assertThat(counts.total()).containsEntry(HiddenCounts.ALL, Optional.of(0));
        assertThat(counts.towns()).isEmpty();
    }

    @Test
    void the_office_reads_all_bodies_the_organiser_their_own_and_others_nothing() {
        UUID activity = offered.activity(3);
        offered.enrol(activity, "sola");
        String title = "Prova " + activity.toString().substring(0, 8);
        String address = "/iscrizioni/resoconto?dal=" + offered.today() + "&al=" + offered.today();
        assertThat(offered.get("ufficio", address)).bodyText().contains(title, "Cooperativa di servizi domiciliari");
        assertThat(offered.get(Offered.KEEPER, address))
                .bodyText()
                .contains(title, "nascosto per proteggere le persone");
        assertThat(offered.get("caritas", address)).bodyText().doesNotContain(title);
        assertThat(offered.get("assistente", address)).hasStatus(404);
    }
}
