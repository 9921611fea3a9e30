package it.trama.existence;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.StatementCounter;
import it.trama.TramaTest;
import it.trama.casefile.CasefileFixtures;
import it.trama.trust.signin.As;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * By enumeration: every role and every body of the demo tries every page, form and API call on a record that is not theirs. Status, words and the
 * number of SQL statements are those of a record that does not exist: a test never asserts on time, and the same statements take the same time.
 */
@TramaTest
class EveryRoleTest {

    /** One for each role and body of the demo; not the two who work on the record. */
    private static final List<String> EVERYBODY_ELSE = List.of(
            "assistente2",
            "caritas",
            "san-vincenzo",
            "il-ponte",
            "ente",
            "ente2",
            "casa",
            "trasporti",
            "notte",
            "reparto",
            "antenna",
            "rete",
            "ecdd",
            "ufficio",
            "sindaco",
            "segreteria",
            "dpo",
            "admin");

    private static final int FAILED = 500;

    private static final Set<RequestMethod> METHODS =
            Set.of(RequestMethod.GET, RequestMethod.POST, RequestMethod.PUT, RequestMethod.DELETE);

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    CasefileFixtures make;

    @Autowired
    StatementCounter statements;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings;

    record Call(HttpMethod method, String address) {}

    record Answer(int status, int statements, String words) {

        /** What a failure shows; the words would be a whole page. */
        String shape() {
            return "%d in %d statements, %d letters".formatted(status, statements, words.length());
        }
    }

    /** Everything that takes an id and is about people. */
    private Set<Call> calls() {
        var found = new TreeSet<Call>(Comparator.comparing(Call::toString));
        for (RequestMappingInfo mapping : mappings.getHandlerMethods().keySet()) {
            for (RequestMethod method : mapping.getMethodsCondition().getMethods()) {
                mapping.getPatternValues().stream()
                        .filter(address -> METHODS.contains(method) && address.contains("{"))
                        .filter(address ->
                                EveryAddressTest.NOT_PERSONAL.stream().noneMatch(address::startsWith))
                        .forEach(address -> found.add(new Call(method.asHttpMethod(), address)));
            }
        }
        return found;
    }

    private Answer answer(String user, Call call, UUID id) {
        String address = call.address().replaceAll("\\{[^}]*}", id.toString());
        var counted = statements.count(() ->
                http.method(call.method()).uri(address).with(as.user(user)).exchange());
        try {
            var response = counted.value().getResponse();
            // A failure of the program has a number of its own each time.
            String words = response.getStatus() >= FAILED
                    ? ""
                    : response.getRedirectedUrl()
                            + response.getContentAsString()
                                    .replaceAll("\"[A-Za-z0-9_-]{90,}\"|:\"[A-Za-z0-9_-]{40,}\"", "token")
                                    .replaceAll("name=\"id\" value=\"[^\"]*\"", "own id");
            return new Answer(response.getStatus(), counted.statements(), words.replace(id.toString(), "ID"));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Asked once more before it counts: a list that is read anew every now and then belongs to neither answer. */
    private Optional<String> difference(String user, Call call, UUID record) {
        String found = "";
        for (int attempt = 0; attempt < 2; attempt++) {
            Answer none = answer(user, call, UUID.randomUUID());
            Answer real = answer(user, call, record);
            if (real.equals(none)) {
                return Optional.empty();
            }
            found = "%s %s: %s, not %s".formatted(user, call, real.shape(), none.shape());
        }
        return Optional.of(found);
    }

    @Test
    void is_answered_as_if_the_record_did_not_exist() {
        UUID record = make.inCharge(make.person(), 1);
        Set<Call> calls = calls();
        assertThat(calls).hasSizeGreaterThan(100);
        var differences = new ArrayList<String>();
        for (String user : EVERYBODY_ELSE) {
            for (Call call : calls) {
                if (user.equals("dpo") && call.address().endsWith("/accessi-ai-dati")) {
                    continue; // who looked at whom is theirs to see
                }
                difference(user, call, record).ifPresent(differences::add);
            }
        }
        assertThat(differences).isEmpty();
    }
}
