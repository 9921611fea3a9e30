package it.trama.accreditation.register;

import static it.trama.accreditation.register.Standing.ACTIVE;
import static it.trama.accreditation.register.Standing.EXPIRED;
import static it.trama.accreditation.register.Standing.SUSPENDED;
import static it.trama.accreditation.register.Standing.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import it.trama.accreditation.register.Standing.Move;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each standing with each move: what is not in this table cannot happen. */
class StandingTest {

    private static final Map<Standing, Map<Move, Standing>> TABLE = Map.of(
            ACTIVE, Map.of(Move.SUSPENDED, SUSPENDED, Move.WITHDRAWN, WITHDRAWN),
            SUSPENDED, Map.of(Move.RESUMED, ACTIVE, Move.WITHDRAWN, WITHDRAWN),
            WITHDRAWN, Map.of(),
            EXPIRED, Map.of());

    @Test
    void moves_only_as_the_table_says() {
        assertThat(TABLE).containsOnlyKeys(Standing.values());
        for (Standing standing : Standing.values()) {
            Map<Move, Standing> from = TABLE.getOrDefault(standing, Map.of());
            assertThat(standing.moves()).containsExactlyInAnyOrderElementsOf(from.keySet());
            for (Move move : Move.values()) {
                assertThat(move.startsAt(standing))
                        .as("%s from %s", move, standing)
                        .isEqualTo(from.containsKey(move));
                if (from.containsKey(move)) {
                    assertThat(move.to()).isEqualTo(from.get(move));
                }
            }
        }
        assertThat(List.of(WITHDRAWN.moves(), EXPIRED.moves())).allMatch(List::isEmpty);
    }
}
