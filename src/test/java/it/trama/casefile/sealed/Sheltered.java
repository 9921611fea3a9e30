package it.trama.casefile.sealed;

import it.trama.demo.staff.DemoStaff;
import it.trama.kernel.Role;
import it.trama.trust.SealedNetwork;
import it.trama.trust.Staffing;
import it.trama.trust.signin.As;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Sealed records and who holds them, through the pages. */
@Component
public class Sheltered {

    public static final UUID BODY = DemoStaff.id("body", "rete-antiviolenza");

    private final ObjectProvider<MockMvcTester> http;
    private final As as;
    private final Staffing staffing;

    Sheltered(ObjectProvider<MockMvcTester> http, As as, Staffing staffing) {
        this.http = http;
        this.as = as;
        this.staffing = staffing;
    }

    public MvcTestResult get(String user, String address) {
        return http.getObject().get().uri(address).with(as.user(user)).exchange();
    }

    public MvcTestResult post(String user, String address, String... fields) {
        var request = http.getObject().post().uri(address);
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.with(as.user(user)).exchange();
    }

    /** Opens it as the worker of the anti-violence network of the demo. */
    public UUID open(UUID person) {
        return open("rete", person, SealedNetwork.ANTI_VIOLENCE);
    }

    public UUID open(String user, UUID person, SealedNetwork network) {
        String address = post(
                        user,
                        "/persone/" + person + "/cartella-riservata",
                        "network",
                        network.name(),
                        "why",
                        "Lo ha chiesto lei.")
                .getResponse()
                .getRedirectedUrl();
        return UUID.fromString(String.valueOf(address).replace("/cartelle/", ""));
    }

    /** A new worker of the network's body. */
    public String colleague(Role... roles) {
        String name = "riserva." + UUID.randomUUID().toString().substring(0, 8);
        UUID user = UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return as.inTransaction("admin", () -> {
            staffing.addUser(new Staffing.NewUser(user, name, "Operatrice " + name, "segretissima-2026"));
            staffing.addMembership(new Staffing.NewMembership(
                    UUID.randomUUID(), user, BODY, Set.of(roles), Set.of(), Set.of(), LocalDate.of(2020, 1, 1)));
            return name;
        });
    }

    public static UUID idOf(String colleague) {
        return UUID.nameUUIDFromBytes(colleague.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** The administrator names them. */
    public MvcTestResult name(UUID naming, String colleague, SealedNetwork network) {
        return post(
                "admin",
                "/amministrazione/riservatezza",
                "id",
                naming.toString(),
                "who",
                BODY + ":" + idOf(colleague),
                "network",
                network.name());
    }
}
