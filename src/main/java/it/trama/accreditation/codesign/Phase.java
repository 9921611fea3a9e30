package it.trama.accreditation.codesign;

import java.util.Arrays;
import java.util.List;

/** Where a co-design stands (D.Lgs. 117/2017 art. 55). */
enum Phase {
    /** The notice is out; bodies apply. */
    NOTICE,
    SELECTION,
    /** Those selected and the office write the project together. */
    TABLES,
    AGREED,
    ENDED,
    CANCELLED;

    /** The only ways from one to another; each is kept with its day and its act. */
    enum Move {
        CLOSE(SELECTION),
        SELECT(TABLES),
        AGREE(AGREED),
        END(ENDED),
        CANCEL(CANCELLED);

        private final Phase to;

        Move(Phase to) {
            this.to = to;
        }

        Phase to() {
            return to;
        }

        boolean startsAt(Phase phase) {
            return switch (this) {
                case CLOSE -> phase == NOTICE;
                case SELECT -> phase == SELECTION;
                case AGREE -> phase == TABLES;
                case END -> phase == AGREED;
                case CANCEL -> phase == NOTICE || phase == SELECTION || phase == TABLES;
            };
        }
    }

    List<Move> moves() {
        return Arrays.stream(Move.values()).filter(move -> move.startsAt(this)).toList();
    }
}
