package it.trama.project.signing;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.casefile.SocialRecords;
import it.trama.kernel.Sex;
import it.trama.people.PeopleBulk;
import it.trama.people.PeopleBulk.Birth;
import it.trama.people.PeopleBulk.NewHousehold;
import it.trama.people.PeopleBulk.NewMember;
import it.trama.people.PeopleBulk.NewPerson;
import it.trama.project.Project;
import it.trama.project.Projects;
import it.trama.trust.signin.As;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A pact of a mother, into which her son comes. */
@TramaTest
class AFamilyPactTest {

    private final UUID mother = UUID.randomUUID();
    private final UUID son = UUID.randomUUID();
    private final UUID project = UUID.randomUUID();

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    PeopleBulk people;

    @Autowired
    SocialRecords records;

    @Autowired
    Projects projects;

    @BeforeEach
    void the_mothers_pact_is_being_written() {
        people.load(sink -> sink.accept(new NewHousehold(
                UUID.randomUUID(),
                null,
                "",
                LocalDate.of(2015, 1, 1),
                List.of(member(mother, "Ines", "HEAD"), member(son, "Tobia", "CHILD")),
                null)));
        UUID record = as.inTransaction("assistente", () -> records.openIfNeeded(mother))
                .id();
        post(
                "/cartelle/" + record + "/progetti",
                Map.of("id", project.toString(), "title", "Insieme", "from", "1/11/2026", "to", "31/10/2027"));
    }

    private static NewMember member(UUID id, String name, String relation) {
        var born = new Birth(LocalDate.of(name.equals("Ines") ? 1985 : 2012, 5, 3), null);
        return new NewMember(new NewPerson(id, "Morbidelli", name, Sex.FEMALE, born, "380", null), relation);
    }

    private MvcTestResult post(String address, Map<String, String> fields) {
        var request = http.post().uri(address).with(as.user("assistente"));
        fields.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult change(UUID edition, String what, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("version", Integer.toString(now(edition).state().version()));
        return post("/progetti/" + edition + "/" + what, all);
    }

    private Project now(UUID edition) {
        return as.inTransaction("assistente", () -> projects.find(edition).orElseThrow());
    }

    private MvcTestResult page(UUID edition) {
        return http.get()
                .uri("/progetti/{id}", edition)
                .with(as.user("assistente"))
                .exchange();
    }

    private Map<String, String> drop(UUID person) {
        return Map.of("part", "PERSON", "id", person.toString());
    }

    @Test
    void who_lives_there_is_brought_in_and_taken_out_again() {
        assertThat(page(project)).bodyText().contains("Di chi è il progetto", "Morbidelli Tobia");
        assertThat(change(project, "persone", Map.of("person", son.toString()))).hasStatus3xxRedirection();
        assertThat(change(project, "persone", Map.of("person", son.toString()))).hasStatus3xxRedirection();
        assertThat(now(project).parts().people()).containsExactlyInAnyOrder(mother, son);
        assertThat(as.inTransaction("assistente", () -> records.ofPerson(son))).isPresent();
        change(project, "togli", drop(son));
        assertThat(now(project).parts().people()).containsExactly(mother);
        assertThat(change(project, "persone", Map.of("person", "")))
                .hasStatus(422)
                .bodyText()
                .contains("Scegli tra le voci proposte.");
    }

    @Test
    void who_it_was_written_for_stays_and_who_others_follow_is_theirs() {
        assertThat(change(project, "togli", drop(mother)))
                .hasStatus(422)
                .bodyText()
                .contains("nato per questa persona");
        as.inTransaction("assistente2", () -> records.openIfNeeded(son));
        assertThat(change(project, "persone", Map.of("person", son.toString())))
                .hasStatus(422)
                .bodyText()
                .contains("una cartella su cui lavorano altri");
        assertThat(now(project).parts().people()).containsExactly(mother);
    }

    @Test
    void who_leaves_with_an_amendment_stays_in_what_was_signed() {
        change(project, "persone", Map.of("person", son.toString()));
        change(project, "obiettivi", Map.of("goalTitle", "Restare insieme"));
        UUID goal = now(project).parts().goals().getFirst().id();
        var support = Map.of("supportTitle", "La nonna", "supportCategory", "COMPANY", "supportHelper", "Ada");
        var serving = new HashMap<>(support);
        serving.put("supportGoal", goal.toString());
        change(project, "sostegni", serving);
        var signers = Map.of("sign-PERSON", "Ada", "as-PERSON", "GUARDIAN", "sign-SOCIAL_WORKER", "Anna");
        assertThat(change(project, "firma", signers)).hasStatus3xxRedirection();
        assertThat(now(project).parts().signatures())
                .extracting(Project.Signature::actingAs)
                .containsExactlyInAnyOrder("GUARDIAN", "");
        assertThat(change(project, "togli", drop(son))).hasStatus(422);
        change(project, "variante", Map.of("from", "1/12/2026", "reason", "Il figlio è dal padre"));
        UUID amendment = as.inTransaction(
                "assistente", () -> projects.editions(project).getLast().id());
        assertThat(change(amendment, "togli", drop(son))).hasStatus3xxRedirection();
        assertThat(now(amendment).parts().people()).containsExactly(mother);
        assertThat(now(project).parts().people()).containsExactlyInAnyOrder(mother, son);
    }
}
