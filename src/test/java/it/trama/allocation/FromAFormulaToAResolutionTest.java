package it.trama.allocation;

import static it.trama.allocation.AllocationsFixtures.formula;
import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.plan.ResolutionSubjects.Subject;
import it.trama.trust.signin.As;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TramaTest
class FromAFormulaToAResolutionTest {

    @Autowired
    AllocationsFixtures make;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    private static String at(UUID allocation) {
        return "/riparti/" + allocation;
    }

    @Test
    void divides_the_quota_of_650000_euros_by_head_to_the_cent() {
        UUID allocation = make.begun("Quota A");
        assertThat(make.post("ufficio", at(allocation), formula(1))).hasStatus3xxRedirection();
        assertThat(make.get("ufficio", at(allocation)))
                .bodyText()
                .contains("Si dividono 650.000,00 €", "Cremona", "Bozza", "4,1");
        assertThat(make.get("sindaco", at(allocation))).hasStatus(404);
        assertThat(make.get("sindaco", "/riparti")).hasStatusOk().bodyText().doesNotContain("Quota A");
        assertThat(make.get("caritas", "/riparti")).hasStatus(404);
    }

    @Test
    void tries_a_formula_without_saving_it() {
        UUID allocation = make.begun("Quota B");
        var tried = make.post("ufficio", at(allocation) + "/prova", formula(1, "cap", "100000"));
        assertThat(tried).hasStatusOk().bodyText().contains("al massimo", "Nessun Comune riceve più di 100.000,00 €");
        assertThat(make.get("ufficio", at(allocation))).bodyText().doesNotContain("Nessun Comune riceve più");
    }

    @Test
    void begins_with_the_formula_of_its_purpose() {
        assertThat(make.get("ufficio", at(make.begun("Quota Q"))))
                .bodyText()
                .contains("Si dividono 650.000,00 €", "100 % secondo gli abitanti", "popolazione di anagrafe");
        UUID services = UUID.randomUUID();
        String[] begin = {"id", services.toString(), "title", "Quota S", "year", "2031", "purpose", "SERVICES"};
        make.post("ufficio", "/riparti", begin);
        assertThat(make.get("ufficio", at(services))).bodyText().contains("3100000", "consumo");
    }

    @Test
    void says_in_words_when_floors_and_caps_do_not_fit() {
        UUID allocation = make.begun("Quota C");
        assertThat(make.post("ufficio", at(allocation) + "/prova", formula(1, "floor", "20000")))
                .hasStatusOk()
                .bodyText()
                .contains("I minimi insieme chiedono 940.000,00 €", "mancano 290.000,00 €");
        assertThat(make.post("ufficio", at(allocation) + "/prova", formula(1, "cap", "4", "capPer", "HEAD")))
                .bodyText()
                .contains("I massimi insieme arrivano a");
        make.post("ufficio", at(allocation), formula(1, "floor", "20000"));
        assertThat(make.post("ufficio", at(allocation) + "/proponi"))
                .hasStatus(422)
                .bodyText()
                .contains("non si può proporre");
    }

    @Test
    void wrong_forms_say_what_is_wrong_beside_the_field() {
        UUID allocation = make.begun("Quota D");
        assertThat(make.post("ufficio", at(allocation), formula(1, "w-RESIDENTS", "60", "w-SURFACE", "30")))
                .hasStatus(422)
                .bodyText()
                .contains("I pesi insieme fanno 90 %");
        assertThat(make.post(
                        "ufficio", at(allocation), formula(1, "pasteTo", "NEED", "paste", "Cremona 12\nAtlantide 3")))
                .hasStatus(422)
                .bodyText()
                .contains("Riga 2: «Atlantide 3»");
        assertThat(make.post("ufficio", "/riparti")).hasStatus(422).bodyText().contains("Scrivi un titolo");
        assertThat(make.post("sindaco", at(allocation), formula(1))).hasStatus(404);
    }

    @Test
    void keeps_what_is_pasted_and_needs_it_for_every_municipality() {
        UUID allocation = make.begun("Quota E");
        String[] half =
                formula(1, "w-RESIDENTS", "50", "w-NEED", "50", "pasteTo", "NEED", "paste", "Cremona;12,5\n019001\t3");
        assertThat(make.post("ufficio", at(allocation) + "/prova", half))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"12,5\"", "mancano i numeri di 45 Comuni");
    }

    @Test
    void two_who_save_the_same_draft_choose_field_by_field() {
        UUID allocation = make.begun("Quota F");
        assertThat(make.post("ufficio", at(allocation), formula(1, "cap", "200000")))
                .hasStatus3xxRedirection();
        assertThat(make.post("ufficio", at(allocation), formula(1, "cap", "300000")))
                .hasStatus(409)
                .bodyText()
                .contains("200000", "300000");
        assertThat(make.post("ufficio", at(allocation), formula(2, "cap", "300000")))
                .hasStatus3xxRedirection();
    }

    private Subject proposed(String title, UUID allocation, int revision, String... more) {
        make.post("ufficio", at(allocation), formula(revision, more));
        assertThat(make.post("ufficio", at(allocation) + "/proponi")).hasStatus3xxRedirection();
        return make.waiting(title).getFirst();
    }

    @Test
    void what_is_rejected_is_amended_by_a_version_that_is_another_subject() {
        UUID allocation = make.begun("Quota G");
        Subject first = proposed("Quota G", allocation, 1);
        assertThat(make.post("ufficio", at(allocation), formula(2)))
                .hasStatus(422)
                .bodyText()
                .contains("non è più una bozza");
        make.decide(first.id(), false, "11/2031");
        assertThat(make.waiting("Quota G")).isEmpty();
        assertThat(make.post("ufficio", at(allocation) + "/emenda")).hasStatus3xxRedirection();
        Subject second = proposed("Quota G", allocation, 1, "minimum", "1000");
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.title()).contains("versione 2");
        make.decide(second.id(), true, "12/2031");
        assertThat(make.get("sindaco", at(allocation))).bodyText().contains("n. 12/2031", "la versione 1", "Respinto");
    }

    @Test
    void what_is_approved_stands_and_tells_what_is_to_be_done() {
        UUID allocation = make.begun("Quota K");
        Subject subject = proposed("Quota K", allocation, 1);
        make.decide(subject.id(), true, "15/2031");
        make.decide(subject.id(), false, "16/2031");
        assertThat(make.get("sindaco", at(allocation)))
                .bodyText()
                .contains("n. 15/2031", "il tuo Comune", "torna al centesimo");
        int year = LocalDate.now(clock).plusDays(15).getYear();
        assertThat(make.get("ufficio", "/adempimenti?tipo=FUND&anno=" + year))
                .bodyText()
                .contains("Quota K");
        assertThat(make.post("ufficio", at(allocation) + "/ritira")).hasStatus(422);
    }

    @Test
    void is_printed_for_the_assembly_that_decides_it() {
        UUID proposal = proposed("Quota M", make.begun("Quota M"), 1).id();
        byte[] pdf = as.inTransaction(
                "segreteria", () -> make.subjects().printed(proposal).orElseThrow());
        assertThat(pdf).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void can_be_withdrawn_until_it_is_decided() {
        UUID allocation = make.begun("Quota H");
        make.post("ufficio", at(allocation), formula(1));
        make.post("ufficio", at(allocation) + "/proponi");
        assertThat(make.post("ufficio", at(allocation) + "/ritira")).hasStatus3xxRedirection();
        assertThat(make.waiting("Quota H")).isEmpty();
        assertThat(make.post("ufficio", at(allocation), formula(2))).hasStatus(409);
        assertThat(make.post("ufficio", at(allocation), formula(3))).hasStatus3xxRedirection();
    }

    @Test
    void publishes_the_parts_and_hands_them_out_as_a_file() throws Exception {
        UUID allocation = make.begun("Quota I");
        make.post("ufficio", at(allocation), formula(1));
        make.post("ufficio", at(allocation) + "/proponi");
        make.decide(make.waiting("Quota I").getFirst().id(), true, "14/2031");
        String file = make.get("sindaco", at(allocation) + "/riparto.csv")
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(file.lines()).hasSize(48);
        assertThat(file).contains("Codice ISTAT;Comune;Abitanti;", ";Cremona;");
        String sum = as.inTransaction(
                "ufficio",
                () -> db.sql("select sum(amount)::text from allocation.pub_shares where allocation_id = :id")
                        .param("id", allocation)
                        .query(String.class)
                        .single());
        assertThat(sum).isEqualTo("650000.00");
    }
}
