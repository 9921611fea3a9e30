package it.trama.project.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.casefile.SocialRecords;
import it.trama.fund.OpenLine;
import it.trama.people.PeopleBulk;
import it.trama.people.SomePeople;
import it.trama.project.SignedProjects;
import it.trama.trust.signin.As;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
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
    private final Clock clock;

    Asking(MockMvcTester http, As as, PeopleBulk people, SocialRecords records, SignedProjects projects, Clock clock) {
        this.http = http;
        this.as = as;
        this.people = people;
        this.records = records;
        this.projects = projects;
        this.clock = clock;
    }

    /** Of the last month, with 6,000 € for B1 and 2 places for A1. */
    public UUID closedCall() {
        LocalDate today = LocalDate.now(clock);
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
        LocalDate today = LocalDate.now(clock);
        var person = SomePeople.woman(family, "Irma", born).withCode(null).livingIn("019036");
        people.load(sink -> sink.accept(person.withChildren(today)));
        var record = as.inTransaction("assistente", () -> records.openIfNeeded(person.id()));
        return new Asked(person.id(), record.id(), UUID.randomUUID(), record.number());
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
                "on", LocalDate.now(clock).minusDays(5).toString(),
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
