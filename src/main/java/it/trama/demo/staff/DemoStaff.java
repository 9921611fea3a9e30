package it.trama.demo.staff;

import it.trama.kernel.Role;
import it.trama.trust.Staffing;
import it.trama.trust.Staffing.NewMembership;
import it.trama.trust.Staffing.NewOrganisation;
import it.trama.trust.Staffing.NewUser;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The few bodies and users that the story needs. Ids are derived from codes, so every demo has the same ones. */
@Service
public class DemoStaff {

    /** The same for all demo users; printed at the start. */
    public static final String PASSWORD = "trama-demo-2026";

    private static final LocalDate SINCE = LocalDate.of(2018, 1, 1);

    private final Staffing staffing;
    private final Clock clock;

    DemoStaff(Staffing staffing, Clock clock) {
        this.staffing = staffing;
        this.clock = clock;
    }

    /** The id of anything of the demo that has a code. */
    public static UUID id(String kind, String code) {
        return UUID.nameUUIDFromBytes((kind + ":" + code).getBytes(StandardCharsets.UTF_8));
    }

    @Transactional
    public void handle() {
        BODIES.forEach(this::addBody);
        for (int subdistrict = 1; subdistrict <= 6; subdistrict++) {
            String code = "T" + subdistrict;
            String body = subdistrict == 6 ? "comune-cremona" : "azienda-sociale";
            String name =
                    subdistrict == 6 ? "Servizio sociale di Cremona" : "Servizio sociale, sub-ambito " + subdistrict;
            staffing.addTeam(id("team", code), id("body", body), code, name, subdistrict);
        }
        USERS.forEach(this::addUser);
    }

    private void addBody(Body body) {
        staffing.addOrganisation(
                new NewOrganisation(id("body", body.code), body.code, body.name, body.kind, body.contact, "", ""));
        staffing.addAgreement(
                id("body", body.code),
                body.agreement,
                SINCE,
                LocalDate.now(clock).plusYears(2));
    }

    private void addUser(User user) {
        UUID id = id("user", user.username);
        staffing.addUser(new NewUser(id, user.username, user.name, PASSWORD));
        for (Post post : user.posts) {
            staffing.addMembership(new NewMembership(
                    id("membership", user.username + "@" + post.body),
                    id,
                    id("body", post.body),
                    post.roles,
                    post.teams.stream().map(team -> id("team", team)).collect(java.util.stream.Collectors.toSet()),
                    post.municipalities,
                    SINCE));
        }
    }

    private record Body(String code, String name, String kind, String agreement, String contact) {}

    private record Post(String body, Set<Role> roles, Set<String> teams, Set<String> municipalities) {}

    private record User(String username, String name, List<Post> posts) {}

    private static final List<Body> BODIES = List.of(
            new Body("comune-cremona", "Comune di Cremona", "public_body", "CONTROLLER", "PoIS, 0372 000100"),
            new Body(
                    "azienda-sociale",
                    "Azienda Sociale del Cremonese",
                    "social_agency",
                    "CONTROLLER",
                    "segreteria, 0372 000200"),
            new Body("caritas", "Caritas", "third_sector", "PROCESSOR_ART28", "centro di ascolto, 0372 000300"),
            new Body(
                    "san-vincenzo",
                    "Società San Vincenzo de Paoli",
                    "third_sector",
                    "PROCESSOR_ART28",
                    "sede, 0372 000400"),
            new Body("il-ponte", "Associazione il Ponte", "third_sector", "PROTOCOL", "sede, 0372 000500"),
            new Body(
                    "coop-servizi",
                    "Cooperativa di servizi domiciliari",
                    "cooperative",
                    "PROCESSOR_ART28",
                    "coordinamento, 0372 000600"),
            new Body(
                    "istituto-uno",
                    "Istituto comprensivo Cremona Uno",
                    "school_body",
                    "PROTOCOL",
                    "segreteria, 0372 000700"));

    private static Post post(String body, Set<String> teams, Role... roles) {
        return new Post(body, Set.of(roles), teams, Set.of());
    }

    private static final List<User> USERS = List.of(
            new User(
                    "assistente",
                    "Anna Rossetti",
                    List.of(post("comune-cremona", Set.of("T6"), Role.ACCESS_DESK, Role.SOCIAL_WORKER))),
            new User(
                    "assistente2",
                    "Marta Galli",
                    List.of(post("azienda-sociale", Set.of("T2"), Role.ACCESS_DESK, Role.SOCIAL_WORKER))),
            new User(
                    "coordinatore",
                    "Paolo Ferri",
                    List.of(
                            post("comune-cremona", Set.of("T6"), Role.COORDINATOR, Role.SOCIAL_WORKER),
                            post("azienda-sociale", Set.of("T1", "T2", "T3", "T4", "T5"), Role.COORDINATOR))),
            new User("caritas", "Lucia Bassi", List.of(post("caritas", Set.of(), Role.TEAM_MEMBER, Role.PROVIDER))),
            new User("ente", "Davide Conti", List.of(post("coop-servizi", Set.of(), Role.PROVIDER))),
            new User("antenna", "Silvia Negri", List.of(post("istituto-uno", Set.of(), Role.ANTENNA))),
            new User("ufficio", "Elena Manara", List.of(post("azienda-sociale", Set.of(), Role.PLAN_OFFICE))),
            new User("sindaco", "Giorgio Pini", List.of(post("comune-cremona", Set.of(), Role.MAYOR))),
            new User("dpo", "Franca Dossena", List.of(post("azienda-sociale", Set.of(), Role.DPO))),
            new User("admin", "Luca Zani", List.of(post("azienda-sociale", Set.of(), Role.ADMINISTRATOR))));
}
