package it.trama.voucher;

import static it.trama.voucher.Party.PROVIDER;
import static it.trama.voucher.Party.SERVICE;
import static it.trama.voucher.Party.SYSTEM;
import static it.trama.voucher.Party.WARD;
import static it.trama.voucher.VoucherState.ACCEPTED;
import static it.trama.voucher.VoucherState.APPROVED;
import static it.trama.voucher.VoucherState.ASKED;
import static it.trama.voucher.VoucherState.CANCELLED;
import static it.trama.voucher.VoucherState.DENIED;
import static it.trama.voucher.VoucherState.ENDED;
import static it.trama.voucher.VoucherState.HELD;
import static it.trama.voucher.VoucherState.OFFERED;
import static it.trama.voucher.VoucherState.STARTED;
import static it.trama.voucher.VoucherState.SUSPENDED;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The one table of a voucher's life: which move, from where, to where, by whom, and who is told. Nothing else decides it. */
public final class Moves {

    /** @param told who waits for it, besides who does it */
    public record Row(Move move, VoucherState from, VoucherState to, Set<Party> by, Set<Party> told) {}

    public static final List<Row> TABLE = List.of(
            row(Move.WAIT, ASKED, ASKED, by(SYSTEM), tell(WARD, SERVICE)),
            row(Move.WAIT, APPROVED, APPROVED, by(SYSTEM), tell(WARD, SERVICE)),
            row(Move.CONFIRM, ASKED, ASKED, by(SERVICE), tell()),
            row(Move.APPROVE, ASKED, APPROVED, by(SYSTEM), tell()),
            row(Move.DENY, ASKED, DENIED, by(SERVICE), tell(WARD)),
            row(Move.DENY, APPROVED, DENIED, by(SERVICE), tell(WARD)),
            row(Move.OFFER, APPROVED, OFFERED, by(SYSTEM, SERVICE), tell(PROVIDER)),
            row(Move.ACCEPT, OFFERED, ACCEPTED, by(PROVIDER), tell(WARD, SERVICE)),
            row(Move.REFUSE, OFFERED, APPROVED, by(PROVIDER), tell(WARD)),
            row(Move.EXPIRE, OFFERED, APPROVED, by(SYSTEM), tell(PROVIDER, WARD)),
            row(Move.RECALL, OFFERED, APPROVED, by(SERVICE), tell(PROVIDER, WARD)),
            row(Move.RECALL, ACCEPTED, APPROVED, by(SERVICE), tell(PROVIDER, WARD)),
            row(Move.RECALL, HELD, APPROVED, by(SERVICE), tell(PROVIDER, WARD)),
            row(Move.RESCHEDULE, ASKED, ASKED, by(WARD, SERVICE), tell(SERVICE)),
            row(Move.RESCHEDULE, APPROVED, APPROVED, by(WARD, SERVICE), tell(SERVICE)),
            row(Move.RESCHEDULE, OFFERED, OFFERED, by(WARD, SERVICE), tell(PROVIDER, SERVICE)),
            row(Move.RESCHEDULE, ACCEPTED, ACCEPTED, by(WARD, SERVICE), tell(PROVIDER, SERVICE)),
            row(Move.RESCHEDULE, HELD, ACCEPTED, by(WARD, SERVICE), tell(PROVIDER, SERVICE)),
            row(Move.HOLD, ACCEPTED, HELD, by(WARD, SERVICE), tell(PROVIDER, SERVICE)),
            row(Move.START, ACCEPTED, STARTED, by(PROVIDER), tell(WARD, SERVICE)),
            row(Move.SUSPEND, STARTED, SUSPENDED, by(WARD, PROVIDER, SERVICE), tell(PROVIDER, SERVICE)),
            row(Move.RESUME, SUSPENDED, STARTED, by(WARD, PROVIDER, SERVICE), tell(PROVIDER, SERVICE)),
            row(Move.END, STARTED, ENDED, by(PROVIDER, SERVICE), tell(PROVIDER, SERVICE)),
            row(Move.END, SUSPENDED, ENDED, by(PROVIDER, SERVICE), tell(PROVIDER, SERVICE)),
            row(Move.CANCEL, ASKED, CANCELLED, by(WARD, SERVICE), tell(WARD, SERVICE)),
            row(Move.CANCEL, APPROVED, CANCELLED, by(WARD, SERVICE), tell(WARD, SERVICE)),
            row(Move.CANCEL, OFFERED, CANCELLED, by(WARD, SERVICE), tell(WARD, PROVIDER, SERVICE)),
            row(Move.CANCEL, ACCEPTED, CANCELLED, by(WARD, PROVIDER, SERVICE), tell(WARD, PROVIDER, SERVICE)),
            row(Move.CANCEL, HELD, CANCELLED, by(WARD, PROVIDER, SERVICE), tell(WARD, PROVIDER, SERVICE)),
            row(Move.CANCEL, STARTED, CANCELLED, by(WARD, PROVIDER, SERVICE), tell(WARD, PROVIDER, SERVICE)),
            row(Move.CANCEL, SUSPENDED, CANCELLED, by(WARD, PROVIDER, SERVICE), tell(WARD, PROVIDER, SERVICE)));

    private Moves() {}

    /** The row of the move, when this party may make it now. */
    public static Optional<Row> row(Move move, VoucherState from, Set<Party> parties) {
        return TABLE.stream()
                .filter(row -> row.move == move && row.from == from)
                .filter(row -> row.by.stream().anyMatch(parties::contains))
                .findFirst();
    }

    /** What these parties may do now. */
    public static List<Move> open(VoucherState from, Set<Party> parties) {
        return Arrays.stream(Move.values())
                .filter(move -> row(move, from, parties).isPresent())
                .toList();
    }

    private static Row row(Move move, VoucherState from, VoucherState to, Set<Party> by, Set<Party> told) {
        return new Row(move, from, to, by, told);
    }

    private static Set<Party> by(Party... parties) {
        return Set.of(parties);
    }

    private static Set<Party> tell(Party... parties) {
        return Set.of(parties);
    }
}
