package it.trama.allocation;

import it.trama.plan.ResolutionSubjects;
import it.trama.plan.ResolutionSubjects.Deed;
import it.trama.plan.ResolutionSubjects.Subject;
import it.trama.trust.signin.As;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The office at the workbench, and the assembly that decides. */
@Component
public class AllocationsFixtures {

    private final ObjectProvider<MockMvcTester> http;
    private final As as;
    private final List<ResolutionSubjects> subjects;

    AllocationsFixtures(ObjectProvider<MockMvcTester> http, As as, List<ResolutionSubjects> subjects) {
        this.http = http;
        this.as = as;
        this.subjects = subjects;
    }

    MvcTestResult get(String user, String address) {
        return http.getObject().get().uri(address).with(as.user(user)).exchange();
    }

    MvcTestResult post(String user, String address, String... fields) {
        var request = http.getObject().post().uri(address).with(as.user(user));
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    UUID begun(String title, String... more) {
        var id = UUID.randomUUID();
        var fields =
                new ArrayList<>(List.of("id", id.toString(), "title", title, "year", "2031", "purpose", "ASSOCIATED"));
        fields.addAll(List.of(more));
        post("ufficio", "/riparti", fields.toArray(String[]::new));
        return id;
    }

    /** Everybody the same by head, unless it is said otherwise; what is said last counts. */
    static String[] formula(int revision, String... more) {
        var fields = new LinkedHashMap<>(Map.of(
                "version", String.valueOf(revision), "basis", "AMOUNT", "amount", "650000", "day", "2018-01-01"));
        fields.put("w-RESIDENTS", "100");
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        return fields.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }

    ResolutionSubjects subjects() {
        return subjects.stream()
                .filter(s -> s.kind().equals("ALLOCATION"))
                .findFirst()
                .orElseThrow();
    }

    List<Subject> waiting(String title) {
        return as.inTransaction("ufficio", () -> subjects().waiting()).stream()
                .filter(subject -> subject.title().contains(title))
                .toList();
    }

    void decide(UUID subject, boolean approved, String number) {
        var deed = new Deed("l'Assemblea dei Sindaci", number, LocalDate.of(2031, 3, 12));
        as.inTransaction("ufficio", () -> {
            if (approved) {
                subjects().approved(subject, deed);
            } else {
                subjects().rejected(subject, deed);
            }
            return subject;
        });
    }
}
