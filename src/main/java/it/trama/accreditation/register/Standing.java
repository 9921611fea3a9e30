package it.trama.accreditation.register;

import java.util.Arrays;
import java.util.List;

/** What an entry of the register is on a day. */
enum Standing {
    ACTIVE,
    SUSPENDED,
    WITHDRAWN,
    /** Its years are over; nothing moves it any more. */
    EXPIRED;

    /** The only ways from one to another; each is kept with its day, its act and its reason. */
    enum Move {
        SUSPENDED,
        RESUMED,
        WITHDRAWN;

        Standing to() {
            return switch (this) {
                case SUSPENDED -> Standing.SUSPENDED;
                case RESUMED -> ACTIVE;
                case WITHDRAWN -> Standing.WITHDRAWN;
            };
        }

        boolean startsAt(Standing standing) {
            return switch (this) {
                case SUSPENDED -> standing == ACTIVE;
                case RESUMED -> standing == Standing.SUSPENDED;
                case WITHDRAWN -> standing == ACTIVE || standing == Standing.SUSPENDED;
            };
        }
    }

    List<Move> moves() {
        return Arrays.stream(Move.values()).filter(move -> move.startsAt(this)).toList();
    }
}
