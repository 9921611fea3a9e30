package it.trama.voucher;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The discharge is moved, put off, or there is none any more: everybody who waits sees it. */
@TramaTest
class FridayAfternoonTest {

    @Autowired
    Wards wards;

    UUID voucher = new UUID(0, 0);
    String number = "";

    @BeforeEach
    void accepted() {
        wards.authorised("5000");
        voucher = wards.asked();
        number = wards.voucher(voucher).number();
        wards.done("ente", voucher, Move.ACCEPT);
    }

    @Test
    void another_day_is_seen_by_the_provider_and_the_service_until_they_open_it() {
        String day = wards.today().plusDays(4).toString();
        wards.done("reparto", voucher, Move.RESCHEDULE, "day", day, "hour", "9:30");
        for (String user : new String[] {"ente", "assistente"}) {
            assertThat(wards.get(user, "/")).as(user).bodyText().contains(number + ": spostato a un altro giorno");
            assertThat(wards.get(user, "/voucher/" + voucher)).bodyText().contains("Dimissione spostata", "09:30");
            assertThat(wards.get(user, "/"))
                    .as(user)
                    .bodyText()
                    .doesNotContain(number + ": spostato a un altro giorno");
        }
    }

    @Test
    void without_a_new_day_the_provider_keeps_it_until_there_is_one() {
        wards.done("reparto", voucher, Move.HOLD);
        assertThat(wards.get("ente", "/voucher/" + voucher)).bodyText().contains("Dimissione rinviata");
        assertThat(wards.move("ente", voucher, Move.START))
                .hasStatus(422)
                .bodyText()
                .contains("Non è più possibile");
        String day = wards.today().plusDays(1).toString();
        wards.done("reparto", voucher, Move.RESCHEDULE, "day", day, "hour", "11");
        assertThat(wards.voucher(voucher).state()).isEqualTo(VoucherState.ACCEPTED);
    }

    @Test
    void a_day_that_has_gone_or_that_nobody_can_read_is_refused() {
        String day = wards.today().minusDays(3).toString();
        assertThat(wards.move("reparto", voucher, Move.RESCHEDULE, "day", day, "hour", "9"))
                .hasStatus(422)
                .bodyText()
                .contains("già passato");
        assertThat(wards.move("reparto", voucher, Move.RESCHEDULE, "day", "domani", "hour", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Scrivere il nuovo giorno");
    }

    @Test
    void a_death_closes_it_and_gives_the_money_back() {
        wards.done("reparto", voucher, Move.CANCEL, "reason", "DIED");
        assertThat(wards.get("ente", "/")).bodyText().contains(number + ": annullato");
        assertThat(wards.get("assistente", "/voucher/" + voucher)).bodyText().contains("restano 0,00 €");
        assertThat(wards.get("ente", "/voucher?mostra=closed&testo=" + number.substring(3)))
                .bodyText()
                .contains(number);
    }

    @Test
    void late_starts_stand_first_for_the_service() {
        assertThat(wards.get("reparto", "/voucher?mostra=open&testo=" + number.substring(3)))
                .bodyText()
                .contains(number, "Zanetti", "Accettato");
        assertThat(wards.get("reparto", "/voucher?mostra=late&testo=" + number.substring(3)))
                .bodyText()
                .doesNotContain("Zanetti");
    }
}
