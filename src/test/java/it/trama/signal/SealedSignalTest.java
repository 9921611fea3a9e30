package it.trama.signal;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import java.io.UnsupportedEncodingException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** By enumeration: every page answers who is not named for child protection the same before a signal of violence and after it was worked on. */
@TramaTest
class SealedSignalTest {

    /** The team of the residence, its coordinator, the head teacher, another network, another antenna. */
    private static final List<String> OTHERS = List.of("assistente", "coordinatore", "dirigente", "rete", "caf");

    @Autowired
    Signalling signals;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings;

    private Set<String> addresses(String matter, String signal) {
        var found = new TreeSet<String>();
        for (var mapping : mappings.getHandlerMethods().keySet()) {
            if (mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
                mapping.getPatternValues().stream()
                        .filter(pattern -> !pattern.startsWith("/accesso") && !pattern.endsWith(".pdf"))
                        .map(pattern -> pattern.startsWith("/segnala/") ? pattern.replace("{id}", signal) : pattern)
                        .map(pattern ->
                                pattern.startsWith("/segnalazioni/") ? pattern.replace("{id}", matter) : pattern)
                        .filter(pattern -> !pattern.contains("{"))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private String read(String user, String address) {
        try {
            var response = signals.get(user, address).getResponse();
            return response.getStatus() + " " + response.getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without what differs at each request: tokens, and the ids that forms make. */
    private static String plain(String html) {
        return html.replaceAll("\"[A-Za-z0-9_-]{90,}\"|:\"[A-Za-z0-9_-]{40,}\"", "token")
                .replaceAll("DTSTAMP:\\w+|\\d{2}:\\d{2}:\\d{2}", "now")
                .replaceAll("name=\"id\" value=\"[^\"]*\"|-[0-9a-f]{8}(?=\")", "own id");
    }

    private Map<String, String> pages(String matter, String signal) {
        var read = new LinkedHashMap<String, String>();
        for (String user : OTHERS) {
            addresses(matter, signal)
                    .forEach(address -> read.put(
                            hidden(user + " " + address, matter, signal), hidden(read(user, address), matter, signal)));
        }
        return read;
    }

    private static String hidden(String text, String matter, String signal) {
        return text.replace(matter, "MATTER").replace(signal, "SIGNAL");
    }

    @Test
    void nobody_else_learns_of_it() {
        String none = UUID.randomUUID().toString();
        String name = Signalling.someName();
        Map<String, String> before = pages(none, UUID.randomUUID().toString());
        assertThat(before).hasSizeGreaterThan(200);
        UUID signal = signals.send("antenna", name, "witnessed-violence", "absences");
        UUID matter = signals.matter("tutela", signal);
        signals.post("tutela", "/segnalazioni/" + matter + "/prendi");
        pages(matter.toString(), signal.toString()).forEach((page, after) -> {
            assertThat(after).as(page).doesNotContain(name);
            assertThat(plain(after)).as(page).isEqualTo(plain(Objects.requireNonNull(before.get(page))));
        });
    }

    @Test
    void it_leaves_at_once_without_consent_or_signature_and_the_sender_hears_that_it_arrived_and_no_more() {
        String name = Signalling.someName();
        UUID signal = signals.send("antenna", name, "abuse");
        UUID matter = signals.matter("tutela", signal);
        assertThat(signals.get("antenna", "/segnala/" + signal))
                .bodyText()
                .contains("Segnalazione ricevuta.", "114", "art. 331")
                .doesNotContain(name, "Consenso");
        assertThat(signals.get("antenna", "/segnala"))
                .bodyText()
                .contains("Segnalazione riservata")
                .doesNotContain(name);
        assertThat(signals.get("tutela", "/segnalazioni/" + matter))
                .bodyText()
                .contains(name, "maltrattamento", "Riservata", "Consenso non chiesto");
        signals.post("tutela", "/segnalazioni/" + matter + "/rispondi", "phrase", "MET", "note", "Al tribunale.");
        assertThat(signals.get("tutela", "/segnalazioni/" + matter))
                .bodyText()
                .contains("Risposta data", "Al tribunale.");
        assertThat(signals.get("antenna", "/segnala/" + signal)).bodyText().doesNotContain("incontrato", "occupa");
    }

    @Test
    void an_ordinary_signal_on_the_same_child_does_not_join_it() {
        String name = Signalling.someName();
        UUID sealed = signals.send("antenna", name, "abuse");
        UUID ordinary = signals.send("caf", name, "debts");
        assertThat(signals.matter("assistente", ordinary)).isNotEqualTo(signals.matter("tutela", sealed));
        assertThat(signals.get("assistente", "/segnalazioni/" + signals.matter("assistente", ordinary)))
                .bodyText()
                .contains("Che cosa è stato segnalato<")
                .doesNotContain("maltrattamento");
    }

    @Test
    void no_access_is_made_of_it() {
        UUID matter = signals.matter("tutela", signals.send("antenna", Signalling.someName(), "abuse"));
        assertThat(signals.get("tutela", "/segnalazioni/" + matter + "/accesso"))
                .hasStatus(404);
        assertThat(signals.post(
                        "tutela",
                        "/segnalazioni/" + matter + "/accesso",
                        "person",
                        UUID.randomUUID().toString(),
                        "reasons",
                        "other",
                        "outcome",
                        "INFORMED"))
                .hasStatus(404);
    }
}
