package it.trama.voucher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every move from every state by every party, against a table that a social worker can read; nothing else is possible. */
class MovesTest {

    /** From, move, to: who. */
    private static final String EXPECTED = """
            ASKED WAIT ASKED: SYSTEM
            ASKED CONFIRM ASKED: SERVICE
            ASKED APPROVE APPROVED: SYSTEM
            ASKED DENY DENIED: SERVICE
            ASKED RESCHEDULE ASKED: SERVICE WARD
            ASKED CANCEL CANCELLED: SERVICE WARD
            APPROVED WAIT APPROVED: SYSTEM
            APPROVED DENY DENIED: SERVICE
            APPROVED OFFER OFFERED: SERVICE SYSTEM
            APPROVED RESCHEDULE APPROVED: SERVICE WARD
            APPROVED CANCEL CANCELLED: SERVICE WARD
            OFFERED ACCEPT ACCEPTED: PROVIDER
            OFFERED REFUSE APPROVED: PROVIDER
            OFFERED EXPIRE APPROVED: SYSTEM
            OFFERED RECALL APPROVED: SERVICE
            OFFERED RESCHEDULE OFFERED: SERVICE WARD
            OFFERED CANCEL CANCELLED: SERVICE WARD
            ACCEPTED RECALL APPROVED: SERVICE
            ACCEPTED RESCHEDULE ACCEPTED: SERVICE WARD
            ACCEPTED HOLD HELD: SERVICE WARD
            ACCEPTED START STARTED: PROVIDER
            ACCEPTED CANCEL CANCELLED: PROVIDER SERVICE WARD
            HELD RECALL APPROVED: SERVICE
            HELD RESCHEDULE ACCEPTED: SERVICE WARD
            HELD CANCEL CANCELLED: PROVIDER SERVICE WARD
            STARTED SUSPEND SUSPENDED: PROVIDER SERVICE WARD
            STARTED END ENDED: PROVIDER SERVICE
            STARTED CANCEL CANCELLED: PROVIDER SERVICE WARD
            SUSPENDED RESUME STARTED: PROVIDER SERVICE WARD
            SUSPENDED END ENDED: PROVIDER SERVICE
            SUSPENDED CANCEL CANCELLED: PROVIDER SERVICE WARD
            """;

    @Test
    void only_what_the_table_says_is_possible() {
        var possible = new TreeSet<String>();
        for (VoucherState from : VoucherState.values()) {
            for (Move move : Move.values()) {
                line(from, move, possible);
            }
        }
        assertThat(possible)
                .containsExactlyElementsOf(new TreeSet<>(EXPECTED.lines().toList()));
    }

    private static void line(VoucherState from, Move move, Set<String> into) {
        var who = new TreeSet<String>();
        var to = EnumSet.noneOf(VoucherState.class);
        for (Party party : Party.values()) {
            Moves.row(move, from, Set.of(party)).ifPresent(row -> {
                who.add(party.name());
                to.add(row.to());
            });
        }
        if (!who.isEmpty()) {
            into.add("%s %s %s: %s".formatted(from, move, to.iterator().next(), String.join(" ", who)));
        }
    }

    @Test
    void whoever_waits_is_told_of_what_another_does_to_a_voucher_that_a_provider_has() {
        var silent = Moves.TABLE.stream()
                .filter(row -> EnumSet.of(
                                VoucherState.OFFERED,
                                VoucherState.ACCEPTED,
                                VoucherState.HELD,
                                VoucherState.STARTED,
                                VoucherState.SUSPENDED)
                        .contains(row.from()))
                .filter(row -> row.by().stream().anyMatch(party -> party != Party.PROVIDER))
                .filter(row -> !row.told().contains(Party.PROVIDER))
                .toList();
        assertThat(silent).isEmpty();
    }

    @Test
    void what_is_over_stays_over() {
        var over = Arrays.stream(VoucherState.values())
                .filter(VoucherState::over)
                .flatMap(state -> Moves.open(state, EnumSet.allOf(Party.class)).stream())
                .collect(Collectors.toList());
        assertThat(over).isEmpty();
    }
}
