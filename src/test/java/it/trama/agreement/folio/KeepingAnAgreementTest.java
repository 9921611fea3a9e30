package it.trama.agreement.folio;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.trust.signin.As;
import it.trama.workshop.Tables;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@TramaTest
class KeepingAnAgreementTest {

    @Autowired
    Tables tables;

    @Autowired
    AgreementFixtures make;

    @Autowired
    As as;

    @Autowired
    MockMvcTester http;

    private final UUID id = UUID.randomUUID();
    private final String title = AgreementFixtures.title(id);
    private final String address = "/accordi/" + id;
    private final String party = UUID.randomUUID().toString();

    @Test
    void a_programme_agreement_is_signed_after_the_assembly_and_by_somebody() {
        make.make(id);
        assertThat(make.make(id)).hasRedirectedUrl(address);
        assertThat(make.sign(id)).hasStatus(422).bodyText().contains("dopo che l'assemblea");
        assertThat(make.decide(id, false)).isTrue();
        assertThat(tables.get("sindaco", address))
                .bodyText()
                .contains("Non approvato da", "Assemblea, delibera 9/2026");
        assertThat(make.decide(id, true)).isTrue();
        assertThat(tables.get("sindaco", address)).bodyText().contains("approvato, da firmare");
        assertThat(make.sign(id)).hasStatus(422).bodyText().contains("nessun firmatario");
        assertThat(make.joins(id, party)).hasRedirectedUrl(address);
        assertThat(make.joins(id, party)).hasRedirectedUrl(address);
        assertThat(make.joins(id, UUID.randomUUID().toString())).hasStatus(422);
        assertThat(make.sign(id)).hasRedirectedUrl(address);
        assertThat(make.sign(id)).hasRedirectedUrl(address);
        assertThat(tables.get("ufficio", address))
                .bodyText()
                .contains("in vigore")
                .doesNotContain("Registra la firma");
    }

    @Test
    void who_governs_sees_where_it_stands_on_any_day_and_what_ends_soon() {
        make.inForce(id, party);
        assertThat(tables.get("sindaco", address)).bodyText().contains("Scade fra 90 giorni", "in vigore");
        assertThat(tables.get("sindaco", address + "?giorno=1/1/2026"))
                .bodyText()
                .contains("Il 1 gennaio 2026: bozza");
        assertThat(tables.get("sindaco", "/accordi?giorno=1/1/2026")).bodyText().contains("Gli accordi come stavano");
        assertThat(tables.get("sindaco", "/accordi")).bodyText().contains("Scadono presto", title);
        assertThat(tables.get("caritas", address)).hasStatus(404);
        assertThat(tables.get("sindaco", address + "/modifica")).hasStatus(403);
        assertThat(tables.post("sindaco", address + "/firma", "signed", "2/1/2026"))
                .hasStatus(403);
    }

    @Test
    void versions_of_the_text_are_kept_and_read() throws Exception {
        make.make(id);
        var pdf = new MockMultipartFile(
                "text", "Testo.pdf", "application/pdf", "%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII));
        var sent = http.post().uri(address + "/testi").multipart().file(pdf).param("note", "Bozza");
        assertThat(sent.with(as.user("ufficio")).exchange()).hasRedirectedUrl(address);
        String page = tables.get("sindaco", address).getResponse().getContentAsString();
        assertThat(page).contains("Versione 1: Testo.pdf", "Bozza");
        var link = Pattern.compile(address + "/testi/[0-9a-f-]{36}").matcher(page);
        assertThat(link.find()).isTrue();
        assertThat(tables.get("sindaco", link.group())).hasStatusOk().bodyText().startsWith("%PDF-1.7");
        assertThat(tables.get("caritas", link.group())).hasStatus(404);
        assertThat(tables.post("ufficio", address + "/testi"))
                .hasStatus(422)
                .bodyText()
                .contains("Scegli un PDF");
    }

    @Test
    void who_saves_second_sees_both_and_what_is_signed_stays() {
        make.make(id);
        String[] first = {"kind", "PROGRAMME", "title", title, "from", "1/1/2026", "version", "1", "purpose", "Uno"};
        assertThat(tables.post("ufficio", address + "/modifica", first)).hasRedirectedUrl(address);
        String[] second = first.clone();
        second[9] = "Due";
        assertThat(tables.post("ufficio", address + "/modifica", second))
                .hasStatus(409)
                .bodyText()
                .contains("Uno", "Due");
        assertThat(tables.get("ufficio", address + "/modifica")).bodyText().contains("Uno");
        make.inForce(id, party);
        assertThat(tables.post("ufficio", address + "/modifica", second))
                .hasStatus(422)
                .bodyText()
                .contains("è firmato");
        assertThat(tables.post("ufficio", "/accordi")).hasStatus(422).bodyText().contains("Scegli che tipo");
    }
}
