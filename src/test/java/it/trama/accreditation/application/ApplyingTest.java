package it.trama.accreditation.application;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.trust.NamedContents;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A body applies in time, with documents, and what is its own stays its own. */
@TramaTest
class ApplyingTest extends AtACall {

    @Test
    void what_is_incomplete_or_late_is_not_sent() {
        assertThat(step(body.user(), "/invio", Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("Manca ancora qualcosa");
        assertThat(lines(body.user())).anyMatch(line -> line.text().contains("da inviare"));
        step(body.user(), "/bozza", draft(0));
        attachAll();
        providers.close(call);
        assertThat(step(body.user(), "/invio", Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("non è aperto");
    }

    @Test
    void a_draft_is_the_bodys_own_and_two_savers_meet_in_a_conflict() {
        assertThat(page("ufficio")).hasStatus(404);
        assertThat(page("ente")).hasStatus(404);
        assertThat(step(body.user(), "/bozza", draft(0))).hasStatus3xxRedirection();
        var other = draft(0);
        other.put("hours", "50");
        assertThat(step(body.user(), "/bozza", other)).hasStatus(409).bodyText().contains("37.5", "50");
        other.put("hours", "tante");
        assertThat(step(body.user(), "/bozza", other)).hasStatus(422).bodyText().contains("ore settimanali, per");
        assertThat(begin(body)).isNotEqualTo(application);
        assertThat(page(body.user())).bodyText().contains("37,5");
    }

    @Test
    void documents_are_looked_into_read_by_the_office_and_taken_off_only_from_a_draft() {
        assertThat(attach("INSURANCE", "")).hasStatus(422).bodyText().contains("almeno un file");
        assertThat(attach("INSURANCE", "<html><script>alert(1)</script></html>"))
                .hasStatus(422)
                .bodyText()
                .contains("Niente è stato salvato");
        sent();
        var paper = as.run("ufficio", () -> read.handle(application))
                .content()
                .papers()
                .getFirst();
        String address = "/accreditamento/domande/" + application + "/documenti/" + paper.id();
        assertThat(http.get().uri(address).with(as.user("ufficio"))).bodyText().isEqualTo("Testo di prova");
        assertThat(http.get().uri(address).with(as.user("ente"))).hasStatus(404);
        post(body.user(), address + "/togli", Map.of());
        assertThat(http.get().uri(address).with(as.user("ufficio"))).hasStatusOk();
    }

    @Test
    void a_document_of_a_draft_can_be_taken_off_and_its_bytes_are_named_as_long_as_it_is_there() {
        attach("INSURANCE", "Da togliere");
        var paper = as.run(body.user(), () -> read.handle(application))
                .content()
                .papers()
                .getFirst();
        post(body.user(), "/accreditamento/domande/" + application + "/documenti/" + paper.id() + "/togli", Map.of());
        assertThat(as.run(body.user(), () -> read.handle(application)).content().papers())
                .isEmpty();
        assertThat(((NamedContents) papers).among(List.of("0".repeat(64)))).isEmpty();
    }

    @Test
    void a_body_takes_its_application_back_and_who_only_coordinates_decides_nothing() {
        sent();
        assertThat(lines("ufficio")).anyMatch(line -> line.text().contains(body.name()));
        assertThat(step("coordinatore", "/istruttoria", Map.of("move", "TAKE_UP")))
                .hasStatus(403);
        assertThat(page("coordinatore")).hasStatusOk();
        assertThat(step(body.user(), "/ritiro", Map.of())).hasStatus3xxRedirection();
        assertThat(step("ufficio", "/istruttoria", Map.of("move", "TAKE_UP"))).hasStatus(422);
        assertThat(page(body.user())).bodyText().contains("ritirata", "Domanda ritirata");
        assertThat(http.get().uri("/accreditamento/avvisi").with(as.user("ufficio")))
                .bodyText()
                .contains("Avviso di prova");
        assertThat(http.get().uri("/accreditamento/avvisi/" + call).with(as.user(body.user())))
                .hasStatusOk();
    }
}
