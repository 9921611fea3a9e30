package it.trama.governance.union;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.governance.Hall;
import it.trama.trust.signin.As;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A municipality speaks through one union at a time. */
@TramaTest
class KeepingUnionsTest {

    @Autowired
    Hall hall;

    @Autowired
    KeepUnions keep;

    @Autowired
    As as;

    @Test
    void unions_are_made_ended_and_never_overlap() {
        UUID id = UUID.randomUUID();
        var from = java.time.LocalDate.of(2041, 1, 1);
        var towns = java.util.List.of("019028", "019030");
        var union = new UnionRows.NewUnion(id, "Unione lontana", UnionRows.Kind.UNION, "", from, towns);
        assertThat(as.run(Hall.SECRETARY, () -> keep.handle(union))).isEmpty();
        assertThat(as.run(Hall.SECRETARY, () -> keep.handle(union)))
                .as("sent twice")
                .isEmpty();
        var other = new UnionRows.NewUnion(
                UUID.randomUUID(), "Altra", UnionRows.Kind.CONVENTION, "", from.plusYears(1), towns.subList(1, 2));
        assertThat(as.run(Hall.SECRETARY, () -> keep.handle(other))).containsExactly("Cicognolo");
        assertThat(hall.get("sindaca", "/governance/unioni"))
                .bodyText()
                .contains("Unione lontana", "Cella Dati, Cicognolo");
        hall.post(Hall.SECRETARY, "/governance/unioni/" + id + "/fine", Map.of("on", "1/1/2042"));
        assertThat(hall.get(Hall.SECRETARY, "/governance/unioni")).bodyText().contains("dal 01/01/2041 al 31/12/2041");
        assertThat(as.run(Hall.SECRETARY, () -> keep.handle(other))).isEmpty();
        as.run(Hall.SECRETARY, () -> keep.handle(new KeepUnions.End(other.id(), from.plusYears(2))));
    }

    @Test
    void what_is_missing_is_said_and_a_mayor_does_not_write() {
        assertThat(hall.post(Hall.SECRETARY, "/governance/unioni", Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("Scrivi il nome", "Scegli almeno due Comuni");
        assertThat(hall.post("sindaca", "/governance/unioni", Map.of("name", "Mia")))
                .hasStatus(404);
    }
}
