package it.trama.accreditation.codesign;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.accreditation.codesign.Phase.Move;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each phase with each move: what is not in this table cannot happen. */
class PhaseTest {

    private static final Map<Phase, Map<Move, Phase>> TABLE = Map.of(
            Phase.NOTICE, Map.of(Move.CLOSE, Phase.SELECTION, Move.CANCEL, Phase.CANCELLED),
            Phase.SELECTION, Map.of(Move.SELECT, Phase.TABLES, Move.CANCEL, Phase.CANCELLED),
            Phase.TABLES, Map.of(Move.AGREE, Phase.AGREED, Move.CANCEL, Phase.CANCELLED),
            Phase.AGREED, Map.of(Move.END, Phase.ENDED),
            Phase.ENDED, Map.of(),
            Phase.CANCELLED, Map.of());

    @Test
    void moves_only_as_the_table_says() {
        assertThat(TABLE).containsOnlyKeys(Phase.values());
        for (Phase phase : Phase.values()) {
            Map<Move, Phase> from = TABLE.getOrDefault(phase, Map.of());
            assertThat(phase.moves()).containsExactlyInAnyOrderElementsOf(from.keySet());
            from.forEach((move, to) -> assertThat(move.to()).isEqualTo(to));
        }
    }
}
