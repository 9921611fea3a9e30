package it.trama.project;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.casefile.RecordFixtures;
import it.trama.demo.staff.DemoStaff;
import it.trama.trust.signin.As;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Projects that the social worker of Cremona is writing, through the pages. */
@Component
@Lazy
public class ProjectsInWriting {

    public record Draft(UUID record, UUID project) {}

    private static final UUID CHARITY = DemoStaff.id("body", "caritas");

    private final MockMvcTester http;
    private final As as;
    private final RecordFixtures records;
    private final Projects projects;

    ProjectsInWriting(MockMvcTester http, As as, RecordFixtures records, Projects projects) {
        this.http = http;
        this.as = as;
        this.records = records;
        this.projects = projects;
    }

    /** A pact with a goal and a support of the charity, made of volunteers' hours. */
    public Draft withOneResource() {
        var draft = new Draft(records.openedBy("assistente").id(), UUID.randomUUID());
        post("/cartelle/" + draft.record() + "/progetti", outline("Ripartire", draft));
        change(draft, "obiettivi", Map.of("goalTitle", "Restare a casa"));
        UUID goal = now(draft).parts().goals().getFirst().id();
        change(
                draft,
                "sostegni",
                Map.of(
                        "supportTitle",
                        "Spesa",
                        "supportCategory",
                        "FOOD",
                        "supportBody",
                        CHARITY.toString(),
                        "supportGoal",
                        goal.toString()));
        hours(draft, now(draft).parts().supports().getFirst().id());
        return draft;
    }

    private void hours(Draft draft, UUID support) {
        change(
                draft,
                "risorse",
                Map.of(
                        "resourceSupport", support.toString(),
                        "resourceSource", "VOLUNTEERS",
                        "resourceDescription", "compagnia",
                        "resourceQuantity", "4",
                        "resourceUnit", "HOUR",
                        "resourceValue", "12"));
    }

    private static Map<String, String> outline(String title, Draft draft) {
        return Map.of("id", draft.project().toString(), "title", title, "from", "1/11/2026", "to", "31/10/2027");
    }

    public void rename(Draft draft, String title) {
        change(draft, "testo", outline(title, draft));
    }

    public void addGoal(Draft draft, Map<String, String> fields) {
        change(draft, "obiettivi", fields);
    }

    public void askSignatures(Draft draft) {
        change(draft, "firme", Map.of());
    }

    public void reopen(Draft draft) {
        change(draft, "riapri", Map.of());
    }

    public void signAll(Draft draft, UUID body) {
        change(
                draft,
                "firma",
                Map.of("sign-PERSON", "Teresa", "sign-SOCIAL_WORKER", "Anna", "sign-BODY-" + body, "Lucia"));
    }

    private Project now(Draft draft) {
        return as.inTransaction(
                "assistente", () -> projects.find(draft.project()).orElseThrow());
    }

    private void change(Draft draft, String what, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("version", Integer.toString(now(draft).state().version()));
        post("/progetti/" + draft.project() + "/" + what, all);
    }

    private void post(String address, Map<String, String> fields) {
        var request = http.post().uri(address).with(as.user("assistente"));
        fields.forEach(request::param);
        assertThat(request.exchange()).hasStatus3xxRedirection();
    }
}
