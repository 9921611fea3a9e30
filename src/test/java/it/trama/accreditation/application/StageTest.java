package it.trama.accreditation.application;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.accreditation.application.Stage.Move;
import it.trama.accreditation.application.Stage.Who;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each stage with each move: what is not in this table cannot happen. */
class StageTest {

    private static final Map<Stage, Set<Move>> TABLE = Map.of(
            Stage.DRAFT, Set.of(Move.SUBMIT),
            Stage.SUBMITTED, Set.of(Move.TAKE_UP, Move.WITHDRAW),
            Stage.IN_REVIEW, Set.of(Move.ASK, Move.CONCLUDE, Move.WITHDRAW),
            Stage.COMPLETION, Set.of(Move.COMPLETE, Move.RESUME, Move.WITHDRAW),
            Stage.REVIEWED, Set.of(Move.REOPEN, Move.ADMIT, Move.REFUSE, Move.WITHDRAW),
            Stage.ADMITTED, Set.of(),
            Stage.REFUSED, Set.of(),
            Stage.WITHDRAWN, Set.of());

    private static final Set<Move> OF_THE_BODY = Set.of(Move.SUBMIT, Move.WITHDRAW, Move.COMPLETE);

    @Test
    void moves_only_as_the_table_says() {
        assertThat(TABLE).containsOnlyKeys(Stage.values());
        for (Stage stage : Stage.values()) {
            Set<Move> table = TABLE.getOrDefault(stage, Set.of());
            for (Move move : Move.values()) {
                assertThat(move.startsAt(stage)).as("%s from %s", move, stage).isEqualTo(table.contains(move));
            }
            assertThat(stage.ended()).as("%s is the end", stage).isEqualTo(table.isEmpty());
        }
    }

    @Test
    void each_move_is_of_the_body_or_of_the_office() {
        for (Stage stage : Stage.values()) {
            var both = new HashSet<>(stage.moves(Who.BODY));
            both.addAll(stage.moves(Who.OFFICE));
            assertThat(both).isEqualTo(TABLE.get(stage));
            assertThat(OF_THE_BODY).containsAll(stage.moves(Who.BODY));
            assertThat(stage.moves(Who.OFFICE)).doesNotContainAnyElementsOf(OF_THE_BODY);
        }
    }

    @Test
    void every_application_can_come_to_an_end() {
        for (Stage start : Stage.values()) {
            var reached = new HashSet<>(Set.of(start));
            boolean grew = true;
            while (grew) {
                grew = false;
                for (Move move : Move.values()) {
                    grew |= reached.stream().anyMatch(move::startsAt) && reached.add(move.to());
                }
            }
            assertThat(reached).as("from %s", start).anyMatch(Stage::ended);
        }
    }
}
