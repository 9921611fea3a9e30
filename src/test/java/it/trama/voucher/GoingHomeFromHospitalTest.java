package it.trama.voucher;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.fund.Budget;
import it.trama.kernel.Money;
import it.trama.trust.signin.As;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TramaTest
class GoingHomeFromHospitalTest {

    @Autowired
    Wards wards;

    @Autowired
    Budget budget;

    @Autowired
    As as;

    @BeforeEach
    void money() {
        wards.authorised("5000");
    }

    @Test
    void is_offered_at_once_to_the_body_that_the_family_chose_with_the_money_committed() {
        Voucher voucher = wards.voucher(wards.asked());
        assertThat(voucher.state()).isEqualTo(VoucherState.OFFERED);
        assertThat(voucher.place().provider()).isEqualTo(Wards.SERVIZI);
        assertThat(state(voucher).committed()).isEqualTo(Money.of("564"));
        assertThat(wards.get("reparto", "/voucher/" + voucher.id()))
                .bodyText()
                .contains("Proposto a un ente", "Zanetti", "risponde entro");
    }

    @Test
    void shows_its_name_to_the_provider_only_after_it_has_accepted() {
        UUID id = wards.asked();
        assertThat(wards.get("ente", "/voucher/" + id))
                .bodyText()
                .contains("Nome e indirizzo si vedono dopo aver accettato", "Cremona")
                .doesNotContain("Zanetti", "Postumia", "Rosa");
        wards.done("ente", id, Move.ACCEPT);
        assertThat(wards.get("ente", "/voucher/" + id)).bodyText().contains("Zanetti", "Postumia 12", "secondo piano");
    }

    @Test
    void is_accepted_started_and_ended_with_what_is_left_given_back() {
        UUID id = wards.asked();
        wards.done("ente", id, Move.ACCEPT);
        wards.done("ente", id, Move.START);
        assertThat(wards.get("ente", "/consegne/" + id)).bodyText().contains("Voucher dimissioni protette");
        wards.done("ente", id, Move.END, "toWhom", "GP", "handover", "Sta meglio, cammina da sola.");
        Voucher ended = wards.voucher(id);
        assertThat(ended.state()).isEqualTo(VoucherState.ENDED);
        assertThat(state(ended).left()).isEqualTo(Money.ZERO);
        assertThat(wards.get("assistente", "/voucher/" + id)).bodyText().contains("cammina da sola");
        assertThat(wards.get("reparto", "/voucher/" + id)).bodyText().doesNotContain("cammina da sola");
    }

    @Test
    void goes_to_the_next_body_when_the_first_cannot() {
        UUID id = wards.asked();
        wards.done("ente", id, Move.REFUSE, "reason", "NO_STAFF");
        assertThat(wards.voucher(id).place().provider()).isEqualTo(Wards.ARGINE);
        assertThat(wards.get("ente", "/voucher/" + id)).hasStatus(404);
        wards.done("ente2", id, Move.REFUSE, "reason", "TOO_FAR");
        assertThat(wards.voucher(id).place().waits()).isEqualTo(Voucher.Waits.NO_PROVIDER);
        wards.done("assistente", id, Move.OFFER, "provider", Wards.SERVIZI.toString());
        assertThat(wards.voucher(id).state()).isEqualTo(VoucherState.OFFERED);
    }

    @Test
    void ends_for_everybody_at_once_when_the_person_has_died_after_it_had_begun() {
        UUID id = wards.asked();
        wards.done("ente", id, Move.ACCEPT);
        wards.done("ente", id, Move.START);
        wards.done("reparto", id, Move.CANCEL, "reason", "DIED");
        assertThat(wards.get("ente", "/voucher/" + id)).bodyText().contains("Annullato", "la persona è deceduta");
        Voucher voucher = wards.voucher(id);
        assertThat(voucher.place().waits()).isEqualTo(Voucher.Waits.NO);
        assertThat(state(voucher).left()).isEqualTo(Money.ZERO);
    }

    private it.trama.fund.CommitmentState state(Voucher voucher) {
        UUID commitment =
                java.util.Objects.requireNonNull(voucher.grant().amount().commitment());
        return as.inTransaction("ufficio", () -> budget.commitment(commitment).orElseThrow());
    }
}
