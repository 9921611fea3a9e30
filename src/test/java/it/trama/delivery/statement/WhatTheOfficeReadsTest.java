package it.trama.delivery.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.TramaTest;
import it.trama.delivery.visit.Homes;
import it.trama.delivery.visit.Homes.Home;
import it.trama.trust.signin.As;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The plan office verifies a month of home care and never learns who receives it: numbers, sums and what is said to it. */
@TramaTest
class WhatTheOfficeReadsTest {

    private static final String[] NAMES = {"Casali", "Bruna", "caduta in casa", "Assistenza domiciliare"};

    /** Each test has a month of its own. */
    private static final AtomicInteger MONTH = new AtomicInteger();

    @Autowired
    Homes homes;

    @Autowired
    Months months;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    private Home home = new Home(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    private UUID one = UUID.randomUUID();
    private String statement = "";
    private String number = "";

    @BeforeEach
    void a_closed_month_with_notes_that_name_her() {
        home = homes.of("san-vincenzo", null);
        LocalDate month = LocalDate.now(clock).withDayOfMonth(1).minusMonths(2 + MONTH.incrementAndGet());
        one = UUID.randomUUID();
        months.post(
                "san-vincenzo",
                "/consegne/%s?id=%s&day=%s&quantity=2&note=caduta in casa di Bruna"
                        .formatted(home.assignment(), one, month.plusDays(3)));
        months.post(
                "assistente",
                "/cartelle/%s/verifica/domanda?mese=%s&delivery=%s&text=la signora Casali era in casa?"
                        .formatted(home.record(), month.toString().substring(0, 7), one));
        statement = months.close("san-vincenzo", month);
        number = as.inTransaction(
                "san-vincenzo",
                () -> db.sql("select 'n. ' || number from delivery.assignments where id = :id")
                        .param("id", home.assignment())
                        .query(String.class)
                        .single());
    }

    @Test
    void its_page_lists_and_files_have_the_number_and_no_name() {
        assertThat(months.get("ufficio", statement)).bodyText().contains(number, "Assistenza a domicilio");
        assertThat(months.get("ufficio", statement + "/rendiconto.csv"))
                .bodyText()
                .contains(number.substring(3));
        for (String address : new String[] {statement, statement + "/rendiconto.csv", "/rendiconti", "/"}) {
            assertThat(months.get("ufficio", address)).hasStatusOk().bodyText().doesNotContain(NAMES);
        }
    }

    @Test
    void its_paper_too() throws IOException {
        byte[] paper = months.get("ufficio", statement + "/rendiconto.pdf")
                .getResponse()
                .getContentAsByteArray();
        try (var document = Loader.loadPDF(paper)) {
            assertThat(new PDFTextStripper().getText(document)).contains(number).doesNotContain(NAMES);
        }
    }

    @Test
    void the_body_reads_both() {
        assertThat(months.get("san-vincenzo", statement)).bodyText().contains("Casali Bruna (1938), " + number);
        assertThat(months.get("san-vincenzo", "/consegne/" + home.assignment()))
                .bodyText()
                .contains(number);
        assertThat(months.get("san-vincenzo", "/consegne?testo=" + number))
                .bodyText()
                .contains(number);
    }

    @Test
    void what_the_social_service_asked_stays_between_it_and_the_body() {
        assertThat(months.get("ufficio", statement)).bodyText().contains("le sue parole restano tra loro");
        months.post(
                "san-vincenzo",
                "/consegne/%s/risposta?id=%s&delivery=%s&text=Bruna era fuori"
                        .formatted(home.assignment(), UUID.randomUUID(), one));
        assertThat(months.get("ufficio", statement)).bodyText().doesNotContain("era fuori");
        months.say("ufficio", statement, one, "QUESTIONED", "perche due ore?");
        months.post(
                "san-vincenzo",
                "/consegne/%s/risposta?id=%s&delivery=%s&text=per il bagno"
                        .formatted(home.assignment(), UUID.randomUUID(), one));
        assertThat(months.get("ufficio", statement)).bodyText().contains("perche due ore?", "per il bagno");
    }

    private static final String[] WITH_NAMES = {
        "statement_lines",
        "standing_lines",
        "deliveries",
        "checked_deliveries",
        "assignments",
        "visits",
        "remarks",
        "absences"
    };

    private UUID id() {
        return UUID.fromString(statement.substring(statement.lastIndexOf('/') + 1));
    }

    private long rows(String user, String of) {
        return as.inTransaction(
                user,
                () -> db.sql("select count(*) from delivery." + of)
                        .query(Long.class)
                        .single());
    }

    @Test
    void in_no_way_can_it_ask_the_database_for_a_row_that_names_somebody() {
        assertThat(WITH_NAMES)
                .allSatisfy(table -> assertThat(rows("ufficio", table)).isZero());
        String lines = "office_lines('%s')".formatted(id());
        assertThat(rows("ufficio", lines)).isOne();
        assertThat(rows("sindaco", lines)).isZero();
    }

    @Test
    void it_cannot_approve_past_a_line_that_waits() {
        assertThatThrownBy(() -> as.inTransaction(
                        "ufficio",
                        () -> db.sql(
                                        "update delivery.statements set approved_by = id, approved_at = now() where id = :id")
                                .param("id", id())
                                .update()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }
}
