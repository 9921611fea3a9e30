package it.trama.project.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.assessment.AssessmentBulk;
import it.trama.casefile.SocialRecords;
import it.trama.demo.staff.DemoStaff;
import it.trama.fund.OpenLine;
import it.trama.kernel.Compartment;
import it.trama.people.PeopleBulk;
import it.trama.people.SomePeople;
import it.trama.project.SignedProjects;
import it.trama.trust.signin.As;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Calls opened and answered through the pages. */
@Component
@Lazy
public class Asking {

    public record Asked(UUID person, UUID record, UUID application, String number) {}

    private final MockMvcTester http;
    private final As as;
    private final PeopleBulk people;
    private final SocialRecords records;
    private final SignedProjects projects;
    private final Facts facts;

    /** Where facts of other modules come from. */
    @Component
    record Facts(AssessmentBulk sheets, JdbcClient db, Clock clock) {}

    Asking(MockMvcTester http, As as, PeopleBulk people, SocialRecords records, SignedProjects projects, Facts facts) {
        this.http = http;
        this.as = as;
        this.people = people;
        this.records = records;
        this.projects = projects;
        this.facts = facts;
    }

    /** Of the last month, with 6,000 € for B1 and 2 places for A1. */
    public UUID closedCall() {
        LocalDate today = LocalDate.now(facts.clock());
        return call(today.minusMonths(1), today.minusDays(1));
    }

    public UUID call(LocalDate opens, LocalDate closes) {
        UUID id = UUID.randomUUID();
        OpenLine line = projects.line();
        var fields = new HashMap<>(Map.of("rules", "after-us", "title", "Bando di prova", "places-A1", "1"));
        fields.putAll(Map.of("opens", opens.toString(), "closes", closes.toString(), "id", id.toString()));
        fields.putAll(Map.of("money-B1", "3.000", "money-A1", "1000"));
        fields.put("line-B1", line.id().toString());
        fields.put("line-A1", line.id().toString());
        assertThat(post("coordinatore", "/graduatorie", fields)).hasStatus3xxRedirection();
        return id;
    }

    /** A woman who lives with one child in the household; her ISEE is 8,250.40 €. */
    public Asked woman(String family, String born) {
        LocalDate today = LocalDate.now(facts.clock());
        var person = SomePeople.woman(family, "Irma", born).withCode(null).livingIn("019036");
        people.load(sink -> sink.accept(person.withChildren(today)));
        var record = as.inTransaction("assistente", () -> records.openIfNeeded(person.id()));
        return new Asked(person.id(), record.id(), UUID.randomUUID(), record.number());
    }

    /** A sheet of intense needs, a father who died and a mother of 80. */
    public void knownOf(Asked asked) {
        var answers = new HashMap<String, String>();
        for (String area : List.of("home", "community", "learning", "work", "health", "social", "rights")) {
            List.of("often", "long", "kind").forEach(column -> answers.put("need." + area + "." + column, "3"));
        }
        facts.sheets()
                .load(List.of(new AssessmentBulk.Signed(
                        UUID.randomUUID(),
                        asked.record(),
                        Compartment.ORDINARY,
                        "support-needs",
                        LocalDate.now(facts.clock()).minusDays(20),
                        answers,
                        DemoStaff.id("user", "assistente"))));
        parent(asked, SomePeople.man("Rota", "Elio", "1940-01-01"), LocalDate.of(2020, 5, 1));
        parent(asked, SomePeople.woman("Rota", "Ines", "1946-01-01"), null);
    }

    private void parent(Asked asked, SomePeople parent, @Nullable LocalDate died) {
        people.load(sink -> sink.accept(parent.withCode(null).alone()));
        as.inTransaction(
                "assistente",
                () -> facts.db()
                        .sql("""
                        with dead as (update people.persons set deceased_on = :died where id = :parent returning id)
                        insert into people.relations (person_id, other_id, kind, valid, recorded_by)
                        select d.id, :child, 'PARENT', '[2000-01-01,)', :child from dead d
                        """)
                        .param("died", died, Types.DATE)
                        .param("parent", parent.id())
                        .param("child", asked.person())
                        .update());
    }

    public MvcTestResult ask(Asked asked, UUID call, String requested, String dwelling) {
        return ask(asked, call, Map.of("requested", requested, "q-dwelling", dwelling));
    }

    public MvcTestResult ask(Asked asked, UUID call, Map<String, String> changes) {
        var fields = new HashMap<>(Map.of(
                "id", asked.application().toString(),
                "bando", call.toString(),
                "support", "B1",
                "cost", "5000",
                "requested", "2000",
                "on", LocalDate.now(facts.clock()).minusDays(5).toString(),
                "q-severe", "YES",
                "q-consent", "YES",
                "q-dwelling", "FAMILY",
                "q-begun", "NO"));
        fields.putAll(changes);
        fields.values().removeIf(String::isEmpty);
        return post("assistente", "/cartelle/" + asked.record() + "/graduatorie", fields);
    }

    public MvcTestResult calculate(UUID call) {
        var fields = Map.of("id", UUID.randomUUID().toString());
        return post("coordinatore", "/graduatorie/" + call + "/calcolo", fields);
    }

    public MvcTestResult get(String user, String address) {
        return http.get().uri(address).with(as.user(user)).exchange();
    }

    public MvcTestResult post(String user, String address, Map<String, String> fields) {
        var request = http.post().uri(address).with(as.user(user));
        fields.forEach(request::param);
        return request.exchange();
    }
}
