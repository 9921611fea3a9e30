package it.trama.signal;

import it.trama.demo.staff.DemoStaff;
import it.trama.trust.signin.As;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Signals through the pages. */
@Component
public class Signalling {

    static final UUID SCHOOL = DemoStaff.id("body", "istituto-uno");

    private final ObjectProvider<MockMvcTester> http;
    private final As as;
    private final JdbcClient db;

    Signalling(ObjectProvider<MockMvcTester> http, As as, JdbcClient db) {
        this.http = http;
        this.as = as;
        this.db = db;
    }

    public MvcTestResult get(String user, String address) {
        return http.getObject().get().uri(address).with(as.user(user)).exchange();
    }

    public MvcTestResult post(String user, String address, String... fields) {
        var request = http.getObject().post().uri(address);
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.with(as.user(user)).exchange();
    }

    /** The sheet about somebody born in 2016 who lives in Cremona. */
    public List<String> sheet(UUID id, String family, String... indicators) {
        var fields = new ArrayList<>(List.of(
                "id",
                id.toString(),
                "family",
                family,
                "given",
                "Tommaso",
                "birth",
                "3/4/2016",
                "municipality",
                "019036"));
        for (String indicator : indicators) {
            fields.add("indicators");
            fields.add(indicator);
        }
        return fields;
    }

    /** Of somebody's, with the family's consent unless violence is ticked. */
    public UUID send(String user, String family, String... indicators) {
        UUID id = UUID.randomUUID();
        List<String> fields = sheet(id, family, indicators);
        fields.addAll(List.of("consent", "GIVEN"));
        post(user, "/segnala", fields.toArray(String[]::new));
        return id;
    }

    /** The matter that a signal belongs to, as who answers it sees it. */
    public UUID matter(String user, UUID signal) {
        return as.inTransaction(
                user,
                () -> db.sql("select matter_id from signal.joined where signal_id = :id")
                        .param("id", signal)
                        .query(UUID.class)
                        .optional()
                        .orElseThrow());
    }

    public static String someName() {
        return "Prova" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }
}
