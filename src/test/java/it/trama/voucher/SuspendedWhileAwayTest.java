package it.trama.voucher;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import java.util.HashMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The person is in hospital again: said once, by the voucher or on the page of absences, and both know it. */
@TramaTest
class SuspendedWhileAwayTest {

    @Autowired
    Wards wards;

    private UUID voucher = UUID.randomUUID();

    @BeforeEach
    void a_voucher_has_begun() {
        wards.authorised("9000");
        voucher = wards.asked();
        wards.done("ente", voucher, Move.ACCEPT);
        wards.done("ente", voucher, Move.START);
    }

    private String absences() {
        return "/consegne/" + voucher + "/assenze";
    }

    private VoucherState state() {
        return wards.voucher(voucher).state();
    }

    @Test
    void who_suspends_it_notes_the_absence_and_who_takes_it_up_ends_it() {
        wards.done("reparto", voucher, Move.SUSPEND, "reason", "HOSPITAL");
        assertThat(wards.get("ente", absences())).bodyText().contains("In ospedale", "/assenze/fine");
        wards.done("reparto", voucher, Move.RESUME);
        assertThat(wards.get("ente", absences())).bodyText().doesNotContain("/assenze/fine");
        assertThat(state()).isEqualTo(VoucherState.STARTED);
    }

    @Test
    void who_notes_the_absence_suspends_it_and_who_ends_the_absence_takes_it_up() {
        String absence = UUID.randomUUID().toString();
        var typed = new HashMap<String, String>();
        typed.put("id", absence);
        typed.put("kind", "HOSPITAL");
        typed.put("from", wards.today().toString());
        assertThat(wards.post("ente", absences(), typed)).hasStatus3xxRedirection();
        assertThat(state()).isEqualTo(VoucherState.SUSPENDED);
        assertThat(wards.get("reparto", "/voucher/" + voucher)).bodyText().contains("Sospeso", "di nuovo in ospedale");
        typed.put("absence", absence);
        typed.put("on", wards.today().toString());
        assertThat(wards.post("ente", absences() + "/fine", typed)).hasStatus3xxRedirection();
        assertThat(state()).isEqualTo(VoucherState.STARTED);
    }

    @Test
    void an_absence_with_a_known_end_does_not_suspend_it() {
        var typed = new HashMap<String, String>();
        typed.put("id", UUID.randomUUID().toString());
        typed.put("kind", "AWAY");
        typed.put("from", wards.today().toString());
        typed.put("until", wards.today().plusDays(2).toString());
        assertThat(wards.post("ente", absences(), typed)).hasStatus3xxRedirection();
        assertThat(state()).isEqualTo(VoucherState.STARTED);
    }
}
