package it.trama.delivery.statement;

import it.trama.trust.signin.As;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A body's months in a few words. */
@Component
class Months {

    /** @param state as the statement says it */
    record Row(UUID delivery, UUID statement, BigDecimal amount, String state, boolean approved) {}

    private final ObjectProvider<MockMvcTester> http;
    private final As as;
    private final JdbcClient db;

    Months(ObjectProvider<MockMvcTester> http, As as, JdbcClient db) {
        this.http = http;
        this.as = as;
        this.db = db;
    }

    MvcTestResult get(String user, String address) {
        return http.getObject().get().uri(address).with(as.user(user)).exchange();
    }

    MvcTestResult post(String user, String address) {
        return http.getObject().post().uri(address).with(as.user(user)).exchange();
    }

    UUID give(String user, UUID assignment, LocalDate day, int hours) {
        UUID id = UUID.randomUUID();
        post(user, "/consegne/%s?id=%s&day=%s&quantity=%d".formatted(assignment, id, day, hours));
        return id;
    }

    MvcTestResult cancel(String user, UUID assignment, UUID delivery) {
        return post(
                user,
                "/consegne/%s/annulla?delivery=%s&reversal=%s&reason=errore"
                        .formatted(assignment, delivery, UUID.randomUUID()));
    }

    /** Answers the address of the month's statement. */
    String close(String user, LocalDate month) {
        var answer = post(user, "/rendiconti?id=%s&mese=%s".formatted(UUID.randomUUID(), month))
                .getResponse();
        return String.valueOf(answer.getRedirectedUrl());
    }

    MvcTestResult say(String user, String statement, UUID delivery, String kind, String text) {
        return post(
                user,
                "%s/riga?remark=%s&delivery=%s&kind=%s&text=%s"
                        .formatted(statement, UUID.randomUUID(), delivery, kind, text));
    }

    List<Row> lines(String user) {
        return as.inTransaction(
                user,
                () -> db.sql("""
                        select delivery_id, statement_id, amount, state, approved from delivery.standing_lines
                        where organisation_id = delivery.acting_body()
                        """)
                        .query((row, n) -> new Row(
                                row.getObject(1, UUID.class),
                                row.getObject(2, UUID.class),
                                row.getBigDecimal(3),
                                row.getString(4),
                                row.getBoolean(5)))
                        .list());
    }
}
