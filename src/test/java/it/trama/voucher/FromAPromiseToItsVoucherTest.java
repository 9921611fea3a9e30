package it.trama.voucher;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.demo.staff.DemoStaff;
import it.trama.trust.signin.As;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Money promised to a voucher, seen from the fund's ledger. */
@TramaTest
class FromAPromiseToItsVoucherTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    Wards wards;

    UUID voucher = new UUID(0, 0);
    String promise = "";

    @BeforeEach
    void a_voucher_that_is_paid() {
        wards.authorised("2000");
        voucher = wards.asked();
        promise = "/fondi/impegni/"
                + Objects.requireNonNull(wards.voucher(voucher).grant().amount().commitment());
    }

    @Test
    void who_follows_it_opens_it() {
        var coordinator = as.user("coordinatore", DemoStaff.id("body", "comune-cremona"));
        assertThat(http.get().uri(promise).with(coordinator))
                .hasStatusOk()
                .bodyText()
                .contains("Voucher", "564,00 €", "/voucher/" + voucher);
        assertThat(http.get().uri("/voucher/" + voucher).with(coordinator)).hasStatusOk();
    }

    @Test
    void who_governs_reads_the_sum_and_not_whose_it_is() {
        for (String user : new String[] {"sindaco", "ufficio"}) {
            assertThat(wards.get(user, promise))
                    .hasStatusOk()
                    .bodyText()
                    .contains("564,00 €", "si apre solo a chi segue la persona")
                    .doesNotContain("/voucher/" + voucher, "Zanetti");
        }
        assertThat(wards.get("ente", promise)).hasStatus(404);
    }
}
