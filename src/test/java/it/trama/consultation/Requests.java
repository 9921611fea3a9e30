package it.trama.consultation;

import it.trama.casefile.CasefileFixtures;
import it.trama.demo.staff.DemoStaff;
import it.trama.platform.db.Rows;
import it.trama.trust.signin.As;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A record with three notes, and a specialist team that is asked about it, through the pages. */
@Component
class Requests {

    record Case(UUID person, UUID record, List<String> notes) {

        String tab() {
            return "/cartelle/" + record + "/consulenze";
        }
    }

    private final CasefileFixtures make;
    private final ObjectProvider<MockMvcTester> http;
    private final As as;
    private final JdbcClient db;
    private final Clock clock;

    Requests(CasefileFixtures make, ObjectProvider<MockMvcTester> http, As as, JdbcClient db, Clock clock) {
        this.make = make;
        this.http = http;
        this.as = as;
        this.db = db;
        this.clock = clock;
    }

    Case inCharge() {
        UUID person = make.person();
        UUID record = make.inCharge(person, 3);
        return new Case(person, record, notes(record));
    }

    private List<String> notes(UUID record) {
        return as.inTransaction(
                "assistente",
                () -> db.sql(
                                "select 'DIARY:' || id from casefile.diary_entries where record_id = :r order by happened_on")
                        .param("r", record)
                        .query(Rows.scalar(String.class))
                        .list());
    }

    /** Answers the id, which is also the form's. */
    UUID ask(Case of, boolean named, String... parts) {
        UUID id = UUID.randomUUID();
        send(of, id, named, parts);
        return id;
    }

    MvcTestResult send(Case of, UUID id, boolean named, String... parts) {
        var request = http.getObject().post().uri(of.tab() + "/nuova").with(as.user("assistente"));
        request.param("id", id.toString())
                .param("team", DemoStaff.id("team", "ECDD").toString())
                .param("question", "Come si prosegue?")
                .param("urgency", "SOON")
                .param("ground.named", named ? "si" : "no")
                .param("ground.basis", "CONSENT")
                .param("ground.reference", "consenso del 3 marzo")
                .param("until", LocalDate.now(clock).plusDays(30).toString());
        for (String part : parts) {
            request.param("parts", part);
        }
        return request.exchange();
    }

    MvcTestResult get(String user, String address) {
        return http.getObject().get().uri(address).with(as.user(user)).exchange();
    }

    MvcTestResult post(String user, String address, String... parameters) {
        var request = http.getObject().post().uri(address).with(as.user(user));
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }

    MvcTestResult move(UUID request, String move, String words) {
        return post("ecdd", "/consulenze/" + request, "id", UUID.randomUUID().toString(), "move", move, "words", words);
    }

    MvcTestResult sign(UUID request) {
        return post(
                "ecdd",
                "/consulenze/" + request + "/parere",
                "id",
                UUID.randomUUID().toString(),
                "reading",
                "Si legge stanchezza.",
                "advice",
                "Alleggerire gli orari.");
    }
}
