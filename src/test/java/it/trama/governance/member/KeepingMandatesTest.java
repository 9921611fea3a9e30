package it.trama.governance.member;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.governance.Bodies;
import it.trama.governance.Hall;
import it.trama.trust.signin.As;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who holds a seat, who stands in, and who knows how to reach them. */
@TramaTest
class KeepingMandatesTest {

    private static final Pattern REVOKE = Pattern.compile("/governance/delegati/[0-9a-f-]{36}/revoca");

    @Autowired
    Hall hall;

    @Autowired
    Bodies bodies;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    private record Place(UUID body, String seat) {}

    private Place seat() {
        UUID body = hall.body("Assemblea dei mandati");
        hall.seat(body, "019098", "1/1/2018");
        UUID seat = as.inTransaction(
                Hall.SECRETARY,
                () -> bodies.seats(body, LocalDate.of(2019, 1, 1)).getFirst().id());
        return new Place(body, "/governance/seggi/" + seat);
    }

    private void appoint(Place place, String name, String from) {
        var form = Map.of(
                "name", name, "office", "Sindaca", "from", from, "email", "comune@esempio.it", "phone", "0374 1");
        assertThat(hall.post(Hall.SECRETARY, place.seat() + "/titolare", form)).hasStatus3xxRedirection();
    }

    @Test
    void a_new_mandate_ends_the_one_before_and_the_past_is_still_there() {
        Place place = seat();
        appoint(place, "Prima Sindaca", "1/6/2019");
        appoint(place, "Seconda Sindaca", "1/6/2024");
        String page = "/governance/organi/" + place.body() + "?giorno=";
        assertThat(hall.get("sindaca", page + "31/5/2024"))
                .bodyText()
                .contains("Prima Sindaca")
                .doesNotContain("Seconda Sindaca");
        assertThat(hall.get("sindaca", page + "1/6/2024"))
                .bodyText()
                .contains("Seconda Sindaca")
                .doesNotContain("Prima Sindaca");
        var early = Map.of("name", "Tardiva", "from", "1/1/2024");
        assertThat(hall.post(Hall.SECRETARY, place.seat() + "/titolare", early))
                .hasStatus(422)
                .bodyText()
                .contains("già un mandato che comincia quel giorno o dopo");
        assertThat(hall.get("sindaca", page + "1/1/2024")).bodyText().contains("Prima Sindaca");
    }

    @Test
    void how_a_member_is_reached_is_for_who_convenes() {
        Place place = seat();
        appoint(place, "Una Sindaca", "1/6/2019");
        assertThat(hall.get(Hall.SECRETARY, place.seat())).bodyText().contains("comune@esempio.it · 0374 1");
        assertThat(hall.get("sindaca", place.seat()))
                .bodyText()
                .contains("Una Sindaca")
                .doesNotContain("comune@esempio.it");
        for (String other : new String[] {"sindaca", "coordinatore", "admin"}) {
            assertThat(as.inTransaction(
                            other,
                            () -> db.sql("select count(*) from governance.contacts")
                                    .query(Long.class)
                                    .single()))
                    .as(other)
                    .isZero();
        }
    }

    @Test
    void a_delegate_stands_in_by_a_writing_until_it_is_revoked() throws Exception {
        Place place = seat();
        var form = Map.of("name", "Ada Neri", "from", "1/1/2026", "to", "31/12/2025");
        assertThat(hall.post(Hall.SECRETARY, place.seat() + "/delegato", form))
                .hasStatus(422)
                .bodyText()
                .contains("La delega è per iscritto", "viene dopo il primo");
        var right = Map.of("name", "Ada Neri", "from", "1/1/2026", "to", "31/12/2026", "act", "prot. 4");
        hall.post(Hall.SECRETARY, place.seat() + "/delegato", right);
        String page = hall.get(Hall.SECRETARY, place.seat()).getResponse().getContentAsString();
        assertThat(page).contains("Ada Neri", "dal 01/01/2026 al 31/12/2026", "prot. 4");
        var link = REVOKE.matcher(page);
        assertThat(link.find()).isTrue();
        assertThat(hall.post("sindaca", link.group(), Map.of())).hasStatus(404);
        hall.post(Hall.SECRETARY, link.group(), Map.of());
        assertThat(hall.get(Hall.SECRETARY, place.seat())).bodyText().contains("revocata il");
    }

    @Test
    void a_seat_ends_on_a_day_and_the_days_before_keep_it() {
        Place place = seat();
        String seat = place.seat().replace("/governance/seggi/", "");
        String end = "/governance/organi/" + place.body() + "/seggi/" + seat + "/chiudi";
        hall.post(Hall.SECRETARY, end, Map.of("on", "1/1/2025"));
        String page = "/governance/organi/" + place.body() + "?giorno=";
        assertThat(hall.get("sindaca", page + "31/12/2024")).bodyText().contains("1 seggi");
        assertThat(hall.get("sindaca", page + "1/1/2025")).bodyText().contains("non ha seggi");
    }
}
