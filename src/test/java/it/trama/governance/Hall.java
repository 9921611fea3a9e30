package it.trama.governance;

import it.trama.platform.db.Database;
import it.trama.trust.signin.As;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Bodies and sessions for tests, made through the pages; each test has a body of its own. */
@Component
public class Hall {

    public static final String SECRETARY = "segreteria";

    private final ObjectProvider<MockMvcTester> http;
    private final As as;
    private final Database database;
    private final Clock clock;

    Hall(ObjectProvider<MockMvcTester> http, As as, Database database, Clock clock) {
        this.http = http;
        this.as = as;
        this.database = database;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public MvcTestResult get(String user, String address) {
        return http.getObject().get().uri(address).with(as.user(user)).exchange();
    }

    public MvcTestResult post(String user, String address, Map<String, String> fields) {
        var request = http.getObject().post().uri(address).with(as.user(user));
        fields.forEach(request::param);
        return request.exchange();
    }

    public UUID body(String name) {
        UUID id = UUID.randomUUID();
        String code = "t-" + id.toString().substring(0, 8);
        post(
                SECRETARY,
                "/governance/organi",
                Map.of("id", id.toString(), "name", name, "code", code, "kind", "ASSEMBLY"));
        return id;
    }

    public MvcTestResult seat(UUID body, String municipality, String from) {
        var fields = Map.of("id", UUID.randomUUID().toString(), "municipality", municipality, "from", from);
        return post(SECRETARY, "/governance/organi/" + body + "/seggi", fields);
    }

    /** As owner, past every rule of the application: for what the database itself must refuse. */
    public int asOwner(String sql, Object... values) {
        try (Connection owner = database.openAsOwner();
                var statement = owner.prepareStatement(sql)) {
            List<Object> all = List.of(values);
            for (int i = 0; i < all.size(); i++) {
                statement.setObject(i + 1, all.get(i));
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
