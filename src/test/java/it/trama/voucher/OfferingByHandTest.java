package it.trama.voucher;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.accreditation.Admission;
import it.trama.demo.staff.DemoStaff;
import it.trama.platform.db.Database;
import it.trama.trust.signin.As;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No provider is left, and the service offers the voucher by hand: with the same care as the rules. */
@TramaTest
class OfferingByHandTest {

    private static final UUID SMALL = DemoStaff.id("body", "accoglienza");

    @Autowired
    Wards wards;

    @Autowired
    Admission admission;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Autowired
    Database database;

    private UUID voucher = UUID.randomUUID();

    @BeforeEach
    void the_only_choice_refuses() {
        wards.authorised("9000");
        var typed = wards.typed();
        typed.remove("told.second");
        typed.put("need.level", "LOW/LIGHT");
        voucher = wards.ask(typed);
        wards.done("ente", voucher, Move.REFUSE, "reason", "NO_STAFF");
    }

    private void accredited(UUID body, String hours) {
        as.inTransaction("ufficio", () -> {
            UUID resolution = db.sql("select id from accreditation.resolutions limit 1")
                    .query(it.trama.platform.db.Rows.scalar(UUID.class))
                    .single();
            admission.admit(
                    new Admission.Admitted(body, "HOME_CARE", new BigDecimal(hours), resolution), wards.today(), 3);
            return true;
        });
    }

    private String offered(UUID body) throws Exception {
        return wards.move("assistente", voucher, Move.OFFER, "provider", body.toString())
                .getResponse()
                .getContentAsString();
    }

    @Test
    void not_to_a_body_without_the_hours_nor_to_one_that_is_not_accredited() throws Exception {
        accredited(SMALL, "1");
        assertThat(offered(SMALL)).contains("1 ore libere alla settimana: non bastano");
        assertThat(offered(DemoStaff.id("body", "caritas"))).contains("non è accreditato in questa area");
        assertThat(wards.voucher(voucher).state()).isEqualTo(VoucherState.APPROVED);
    }

    @Test
    void not_to_a_body_to_which_nothing_may_be_told() throws Exception {
        UUID stranger = withoutAgreement();
        accredited(stranger, "5");
        assertThat(offered(stranger)).contains("manca un accordo valido");
        assertThat(wards.voucher(voucher).state()).isEqualTo(VoucherState.APPROVED);
    }

    @Test
    void to_a_body_that_can_it_goes() {
        wards.done("assistente", voucher, Move.OFFER, "provider", Wards.ARGINE.toString());
        assertThat(wards.voucher(voucher).place().provider()).isEqualTo(Wards.ARGINE);
    }

    private UUID withoutAgreement() throws SQLException {
        UUID id = UUID.randomUUID();
        try (var owner = database.openAsOwner();
                var insert = owner.prepareStatement(
                        "insert into trust.organisations (id, code, name, kind) values (?, 'senza-accordo-' || gen_random_uuid(), 'Senza accordo', 'cooperative')")) {
            insert.setObject(1, id);
            insert.executeUpdate();
        }
        return id;
    }
}
