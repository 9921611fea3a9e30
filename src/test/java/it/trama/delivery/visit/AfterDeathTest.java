package it.trama.delivery.visit;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.platform.db.Database;
import it.trama.trust.signin.As;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class AfterDeathTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    Homes homes;

    @Autowired
    Database database;

    @Autowired
    Clock clock;

    private MvcTestResult post(String address, Object... fields) {
        var request = http.post().uri(address).with(as.user("ente"));
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i].toString(), fields[i + 1].toString());
        }
        return request.exchange();
    }

    @Test
    void nothing_is_given_from_the_day_after() throws SQLException {
        LocalDate died = LocalDate.now(clock).minusDays(2);
        var home = homes.of("coop-servizi", null);
        UUID worker = UUID.randomUUID();
        post("/consegne/operatori", "id", worker, "name", "Anna Rossi", "since", died.minusDays(90));
        try (var owner = database.openAsOwner();
                var update = owner.prepareStatement("update people.persons set deceased_on = ? where id = ?")) {
            update.setObject(1, died);
            update.setObject(2, home.person());
            update.executeUpdate();
        }
        String visit = "/consegne/" + home.assignment() + "/visita";
        assertThat(post(
                        visit,
                        "day",
                        died.plusDays(1),
                        "quantity",
                        "1",
                        "worker",
                        worker,
                        "outcome",
                        "GIVEN",
                        "reason",
                        "no"))
                .hasStatus(422)
                .bodyText()
                .contains("deceduta prima");
        assertThat(post(visit, "day", died, "quantity", "1", "worker", worker, "outcome", "GIVEN", "reason", "no"))
                .hasStatus3xxRedirection();
    }
}
