package it.trama.signal.cohort;

import it.trama.demo.staff.DemoStaff;
import it.trama.signal.Signalling;
import it.trama.trust.signin.As;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Lists through the pages. */
@Component
class SomeLists {

    static final String ADDRESS = "/segnalazioni/liste";
    static final String CALLER = DemoStaff.id("user", "assistente2").toString();

    private final Signalling pages;
    private final As as;
    private final JdbcClient db;
    private final Clock clock;

    SomeLists(Signalling pages, As as, JdbcClient db, Clock clock) {
        this.pages = pages;
        this.as = as;
        this.db = db;
        this.clock = clock;
    }

    String day(int days) {
        return LocalDate.now(clock).plusDays(days).toString();
    }

    String load(String title, String rows) {
        var done = pages.post("coordinatore", ADDRESS + "/nuova", form(title, rows));
        return String.valueOf(done.getResponse().getRedirectedUrl());
    }

    String[] form(String title, String rows) {
        return new String[] {
            "title",
            title,
            "source",
            "INPS, nota",
            "reason",
            "economic",
            "deadline",
            day(60),
            "attempts",
            "2",
            "months",
            "6",
            "text",
            "Cognome;Nome;Data nascita;Codice fiscale;Comune;Telefono\n" + rows
        };
    }

    String loadedAndShared(String family) {
        String list = load("Lista " + family, family + ";Tommasa;3/4/1980;;Cremona;0372 123456\n");
        share(list, day(1), "5");
        return list;
    }

    MvcTestResult share(String list, String from, String perDay) {
        String[] form = {"callers", CALLER, "from", from, "perDay", perDay, "channel", "PHONE"};
        return pages.post("coordinatore", list + "/piano", form);
    }

    String theOneOf(String family) {
        loadedAndShared(family);
        return call(family, "Tommasa");
    }

    String call(String family, String given) {
        return ADDRESS + "/chiamate/"
                + as.inTransaction(
                        "coordinatore",
                        () -> db.sql(
                                        "select id from signal.cohort_people where family_name = :name and given_name = :given")
                                .param("name", family)
                                .param("given", given)
                                .query(UUID.class)
                                .single());
    }
}
