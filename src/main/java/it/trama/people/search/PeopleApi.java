package it.trama.people.search;

import static it.trama.platform.web.Texts.t;

import it.trama.people.Identity;
import it.trama.territory.Municipalities;
import it.trama.territory.Municipality;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finding a person, for programs: same use cases, same rights, same trace as the pages. */
@RestController
class PeopleApi {

    record Person(
            UUID id,
            String givenName,
            String familyName,
            LocalDate birthDate,
            @Nullable String fiscalCode,
            @Nullable String municipality) {}

    private final SearchPeople search;
    private final ReadIdentity identity;
    private final Municipalities municipalities;

    PeopleApi(SearchPeople search, ReadIdentity identity, Municipalities municipalities) {
        this.search = search;
        this.identity = identity;
        this.municipalities = municipalities;
    }

    @GetMapping("/api/v1/people")
    ResponseEntity<?> search(
            @RequestParam(name = "q", defaultValue = "") String q,
            @RequestParam(name = "limit", defaultValue = "20") String limit) {
        if (q.isBlank()) {
            return refused(t("people.api.emptyQuery"));
        }
        if (!limit.matches("[1-9]\\d{0,5}")) {
            return refused(t("people.api.limit", SearchPeople.MOST));
        }
        List<Identity> found = search.handle(q, Integer.parseInt(limit));
        Map<String, String> names =
                municipalities.all().stream().collect(Collectors.toMap(Municipality::istatCode, Municipality::name));
        return ResponseEntity.ok(found.stream()
                .map(person -> person(person, nameOf(names, person.municipalityCode())))
                .toList());
    }

    @GetMapping("/api/v1/people/{id}")
    Person one(@PathVariable UUID id) {
        Identity person = identity.handle(id);
        String code = person.municipalityCode();
        return person(
                person,
                code == null
                        ? null
                        : municipalities.find(code).map(Municipality::name).orElse(code));
    }

    private static @Nullable String nameOf(Map<String, String> names, @Nullable String code) {
        return code == null ? null : names.getOrDefault(code, code);
    }

    private static Person person(Identity person, @Nullable String municipality) {
        return new Person(
                person.id(),
                person.givenName(),
                person.familyName(),
                person.birthDate(),
                person.fiscalCode(),
                municipality);
    }

    private static ResponseEntity<ProblemDetail> refused(String why) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, why);
        problem.setTitle(t("platform.error.badRequest.title"));
        return ResponseEntity.badRequest()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
