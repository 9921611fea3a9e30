package it.trama.workshop.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.trust.signin.As;
import it.trama.workshop.Tables;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TramaTest
class TakingBackAContributionTest {

    @Autowired
    Tables tables;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    private final String id = UUID.randomUUID().toString();
    private String group = "";
    private String own = "";

    @BeforeEach
    void written() {
        group = tables.group("Tempo " + id.substring(0, 8));
        tables.joins(group, "assistente", "MEMBER");
        tables.joins(group, "assistente2", "MEMBER");
        tables.post("assistente", group + "/contributi", "id", id, "text", "Un pulmino");
        own = group + "/contributi/" + id;
    }

    private long published() {
        return as.inTransaction(
                "ufficio",
                () -> db.sql("select count(*) from workshop.pub_contribution_facts")
                        .query(Long.class)
                        .single());
    }

    @Test
    void who_wrote_it_corrects_it_and_who_leads_reads_what_it_said() {
        assertThat(tables.get("assistente", group + "/contributi")).bodyText().contains(own);
        assertThat(tables.post("assistente", own, "text", "Un pulmino elettrico"))
                .hasRedirectedUrl(group + "/contributi");
        assertThat(tables.get("assistente2", group + "/contributi"))
                .bodyText()
                .contains("Un pulmino elettrico", "corretto il")
                .doesNotContain(own);
        assertThat(tables.get("ufficio", own)).bodyText().contains("Che cosa diceva prima", "Un pulmino</p>");
        assertThat(tables.post("assistente", own)).hasStatus(422).bodyText().contains("Scrivi");
    }

    @Test
    void taken_back_it_stays_as_a_fact_without_words_and_counts_no_more() {
        tables.post("assistente", own, "text", "Un pulmino elettrico");
        tables.post("ufficio", group + "/contributi/insieme", "marked", id, "to", "new", "title", "Muoversi");
        assertThat(tables.get("ufficio", group)).bodyText().contains("1 contributo");
        long published = published();
        tables.post("assistente", own + "/ritiro");
        assertThat(published()).isEqualTo(published - 1);
        assertThat(tables.get("ufficio", group + "/contributi"))
                .bodyText()
                .contains("Muoversi", "Contributo ritirato da chi l'aveva scritto")
                .doesNotContain("pulmino");
        assertThat(tables.get("ufficio", own)).bodyText().doesNotContain("pulmino");
        assertThat(tables.get("ufficio", group)).bodyText().doesNotContain("1 contributo");
        assertThat(tables.post("assistente", own + "/ritiro")).hasStatus(404);
    }

    @Test
    void it_is_nobody_else_s_and_stays_when_the_group_is_over() {
        assertThat(tables.get("assistente2", own)).hasStatus(404);
        assertThat(tables.post("assistente2", own, "text", "Altro")).hasStatus(404);
        assertThat(tables.post("ufficio", own, "text", "Altro")).hasStatus(404);
        tables.post("ufficio", group + "/chiusura", "closed", "true");
        assertThat(tables.post("assistente", own, "text", "Altro")).hasStatus(404);
        assertThat(tables.get("assistente", own))
                .bodyText()
                .contains("Un pulmino")
                .doesNotContain("Salva la");
    }
}
