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

    private MvcTestResult post(String address) {
        return http.post().uri(address).with(as.user("ente")).exchange();
    }

    private void died(UUID person, LocalDate day) throws SQLException {
        try (var owner = database.openAsOwner();
                var update = owner.prepareStatement("update people.persons set deceased_on = ? where id = ?")) {
            update.setObject(1, day);
            update.setObject(2, person);
            update.executeUpdate();
        }
    }

    @Test
    void nothing_is_given_from_the_day_after() throws SQLException {
        LocalDate day = LocalDate.now(clock).minusDays(2);
        var home = homes.of("coop-servizi", null);
        UUID worker = UUID.randomUUID();
        post("/consegne/operatori?name=Anna&id=%s&since=%s".formatted(worker, day.minusDays(90)));
        died(home.person(), day);
        String address = "/consegne/%s/visita?quantity=1&outcome=GIVEN&reason=no&worker=%s&day="
                .formatted(home.assignment(), worker);
        assertThat(post(address + day.plusDays(1))).hasStatus(422).bodyText().contains("deceduta prima");
        assertThat(post(address + day)).hasStatus3xxRedirection();
    }
}
