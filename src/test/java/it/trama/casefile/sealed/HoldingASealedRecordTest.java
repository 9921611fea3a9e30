package it.trama.casefile.sealed;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.casefile.CasefileFixtures;
import it.trama.demo.staff.DemoStaff;
import it.trama.kernel.Role;
import it.trama.trust.SealedNetwork;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TramaTest
class HoldingASealedRecordTest {

    @Autowired
    Sheltered sheltered;

    @Autowired
    CasefileFixtures make;

    @Autowired
    Clock clock;

    private void assertText(String user, String address, String... texts) {
        assertThat(sheltered.get(user, address)).hasStatusOk().bodyText().contains(texts);
    }

    @Test
    void a_named_worker_opens_it_from_the_persons_page_and_writes_the_diary() {
        UUID person = make.person();
        assertText("rete", "/persone/" + person, "cartella-riservata");
        assertText("rete", "/persone/" + person + "/cartella-riservata", "Rete antiviolenza");
        UUID record = sheltered.open(person);
        assertText("rete", "/persone/" + person, "/cartelle/" + record, "Apri la cartella riservata");
        var written = sheltered.post(
                "rete",
                "/cartelle/" + record + "/diario",
                "id",
                UUID.randomUUID().toString(),
                "day",
                LocalDate.now(clock).toString(),
                "kind",
                "INTERVIEW",
                "text",
                "Primo colloquio riservato",
                "compartment",
                "SEALED");
        assertThat(written).hasStatus3xxRedirection();
        assertText("rete", "/cartelle/" + record, "Primo colloquio riservato", "CSR ");
    }

    @Test
    void in_the_lists_it_has_a_number_and_no_name() {
        UUID person = make.person();
        UUID record = sheltered.open(person);
        assertThat(sheltered.get("rete", "/riservate"))
                .hasStatusOk()
                .bodyText()
                .contains("/cartelle/" + record)
                .doesNotContain(CasefileFixtures.familyName(person));
        assertText("rete", "/", "Cartelle riservate", "/riservate");
        assertThat(sheltered.get("assistente", "/")).bodyText().doesNotContain("/riservate");
    }

    @Test
    void keeps_safe_contacts_and_comes_to_an_end_and_opens_again() {
        UUID person = make.person();
        UUID record = sheltered.open(person);
        String kept = "/cartelle/" + record + "/riservatezza";
        assertThat(sheltered.post("rete", kept + "/recapiti", "what", "")).hasStatus(422);
        UUID contact = UUID.randomUUID();
        sheltered.post(
                "rete", kept + "/recapiti", "id", contact.toString(), "what", "la zia, 333", "caution", "di sera");
        assertText("rete", kept, "la zia, 333", "di sera", "Lo ha chiesto lei.");
        sheltered.post("rete", kept + "/recapiti/" + contact + "/fine");
        assertThat(sheltered.get("rete", kept)).bodyText().doesNotContain("la zia, 333");
        assertThat(sheltered.post("rete", kept + "/fine", "why", " ")).hasStatus(422);
        sheltered.post("rete", kept + "/fine", "why", "Vive al sicuro");
        assertText("rete", kept, "Concluso il", "Vive al sicuro");
        assertThat(sheltered.open(person)).isEqualTo(record);
        assertThat(sheltered.get("rete", kept)).bodyText().doesNotContain("Vive al sicuro");
    }

    @Test
    void an_ordinary_record_has_no_such_page_and_who_is_not_named_opens_none() {
        UUID person = make.person();
        UUID ordinary = make.inCharge(person, 0);
        assertThat(sheltered.get("assistente", "/cartelle/" + ordinary + "/riservatezza"))
                .hasStatus(404);
        assertThat(sheltered.post("assistente", "/cartelle/" + ordinary + "/riservatezza/fine", "why", "x"))
                .hasStatus(404);
        String form = "/persone/" + person + "/cartella-riservata";
        assertThat(sheltered.get("assistente", form)).hasStatus(404);
        assertThat(sheltered.post("assistente", form, "network", "ANTI_VIOLENCE", "why", "provo"))
                .hasStatus(404);
        assertThat(sheltered.get("assistente", "/riservate")).hasStatus(404);
        assertThat(sheltered.post("rete", form, "network", "CHILD_PROTECTION", "why", "non è la mia rete"))
                .hasStatus(404);
        assertThat(sheltered.post("rete", form, "network", "", "why", "")).hasStatus(422);
    }

    @Test
    void a_colleague_who_is_named_later_opens_what_the_network_holds_until_the_naming_ends() {
        UUID person = make.person();
        UUID record = sheltered.open(person);
        String colleague = sheltered.colleague(Role.SOCIAL_WORKER);
        assertThat(sheltered.get(colleague, "/cartelle/" + record)).hasStatus(404);
        UUID naming = UUID.randomUUID();
        assertThat(sheltered.name(naming, colleague, SealedNetwork.ANTI_VIOLENCE))
                .hasStatus3xxRedirection();
        assertThat(sheltered.name(naming, colleague, SealedNetwork.ANTI_VIOLENCE))
                .as("sent twice")
                .hasStatus3xxRedirection();
        assertThat(sheltered.get(colleague, "/cartelle/" + record)).hasStatusOk();
        assertThat(sheltered.open(colleague, person, SealedNetwork.ANTI_VIOLENCE))
                .isEqualTo(record);
        sheltered.post("admin", "/amministrazione/riservatezza/" + naming + "/fine");
        assertThat(sheltered.get(colleague, "/cartelle/" + record)).hasStatus(404);
        assertThat(sheltered.get("rete", "/cartelle/" + record)).hasStatusOk();
        assertThat(sheltered.post("admin", "/amministrazione/riservatezza/" + naming + "/fine"))
                .hasStatus(404);
    }

    @Test
    void another_network_opens_its_own_and_meets_nothing() {
        UUID person = make.person();
        UUID record = sheltered.open(person);
        String other = sheltered.colleague(Role.COORDINATOR);
        sheltered.name(UUID.randomUUID(), other, SealedNetwork.CHILD_PROTECTION);
        assertThat(sheltered.get(other, "/persone/" + person + "/cartella-riservata"))
                .bodyText()
                .doesNotContain(record.toString());
        UUID own = sheltered.open(other, person, SealedNetwork.CHILD_PROTECTION);
        assertThat(own).isNotEqualTo(record);
        assertThat(sheltered.get("rete", "/cartelle/" + own)).hasStatus(404);
        assertThat(sheltered.get(other, "/cartelle/" + record)).hasStatus(404);
    }

    @Test
    void who_administers_cannot_be_named_and_only_an_administrator_names() {
        String both = sheltered.colleague(Role.SOCIAL_WORKER, Role.ADMINISTRATOR);
        assertThat(sheltered.name(UUID.randomUUID(), both, SealedNetwork.ANTI_VIOLENCE))
                .hasStatus(422)
                .bodyText()
                .contains("non può essere nominata");
        assertThat(sheltered.post("admin", "/amministrazione/riservatezza", "who", "", "network", ""))
                .hasStatus(422);
        assertThat(sheltered.get("coordinatore", "/amministrazione/riservatezza"))
                .hasStatus(403);
        assertText("admin", "/amministrazione/riservatezza", "Nadia Ferla", "Rete antiviolenza");
    }

    @Test
    void opens_to_persons_one_by_one_and_never_to_a_whole_team() {
        UUID record = sheltered.open(make.person());
        String team = "/cartelle/" + record + "/equipe";
        assertThat(sheltered.post(
                        "rete",
                        team,
                        "id",
                        UUID.randomUUID().toString(),
                        "who",
                        "t:" + DemoStaff.id("team", "T6"),
                        "function",
                        "équipe"))
                .hasStatus(422)
                .bodyText()
                .contains("una per una");
    }
}
