package it.trama.demo.staff;

import static it.trama.demo.staff.DemoUser.post;
import static it.trama.platform.web.Texts.t;

import it.trama.demo.staff.DemoUser.Post;
import it.trama.kernel.Role;
import it.trama.trust.SealedNetwork;
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
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bodies, teams and users that the story needs, and the staff of the district. Ids are derived from codes, so every demo has the same ones. */
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

    /** Those who are told to who starts the demo. */
    public static List<DemoUser> named() {
        return NAMED;
    }

    public static String bodyName(String code) {
        return body(code).name();
    }

    /** Whom to call there. */
    public static String contact(String code) {
        return body(code).contact();
    }

    public static String contact(UUID body) {
        return DemoBody.ALL.stream()
                .filter(b -> id("body", b.code()).equals(body))
                .findFirst()
                .map(DemoBody::contact)
                .orElse("");
    }

    private static DemoBody body(String code) {
        return DemoBody.ALL.stream()
                .filter(body -> body.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Transactional
    public void handle() {
        DemoBody.ALL.forEach(this::addBody);
        for (int subdistrict = 1; subdistrict <= 6; subdistrict++) {
            String code = "T" + subdistrict;
            String name =
                    subdistrict == 6 ? "Servizio sociale di Cremona" : "Servizio sociale, sub-ambito " + subdistrict;
            staffing.addTeam(id("team", code), id("body", SocialWorkers.bodyOf(code)), code, name, subdistrict);
        }
        staffing.addTeam(id("team", "ECDD"), id("body", "azienda-sociale"), "ECDD", t("demo.consultation.team"), 0);
        String hash = staffing.hash(PASSWORD);
        NAMED.forEach(user -> addUser(user, hash));
        nameHolders();
        OF_ASSOCIATIONS.forEach(user -> addUser(user, hash));
        SocialWorkers.users().forEach(user -> addUser(user, hash));
    }

    /** The anti-violence network and child protection keep records and signals that exist for nobody else. */
    private void nameHolders() {
        staffing.nameSealedHolder(
                id("sealed-holder", "rete"),
                id("body", "rete-antiviolenza"),
                id("user", "rete"),
                SealedNetwork.ANTI_VIOLENCE);
        staffing.nameSealedHolder(
                id("sealed-holder", "tutela"),
                id("body", "azienda-sociale"),
                id("user", "tutela"),
                SealedNetwork.CHILD_PROTECTION);
    }

    private void addBody(DemoBody body) {
        staffing.addOrganisation(new NewOrganisation(
                id("body", body.code()), body.code(), body.name(), body.kind(), body.contact(), "", ""));
        staffing.addAgreement(
                id("body", body.code()),
                body.agreement(),
                SINCE,
                LocalDate.now(clock).plusYears(2));
    }

    private void addUser(DemoUser user, String hash) {
        UUID id = id("user", user.username());
        staffing.addHashedUser(new NewUser(id, user.username(), user.name(), hash));
        for (Post post : user.posts()) {
            staffing.addMembership(new NewMembership(
                    id("membership", user.username() + "@" + post.body()),
                    id,
                    id("body", post.body()),
                    post.roles(),
                    post.teams().stream().map(team -> id("team", team)).collect(Collectors.toSet()),
                    Set.of(),
                    SINCE));
        }
    }

    /** Who recorded what the associations gave, and antennas beside the school. */
    private static final List<DemoUser> OF_ASSOCIATIONS = List.of(
            DemoUser.of("nido", "Ilaria Fornasari", post("nido-girasole", Set.of(), Role.ANTENNA)),
            DemoUser.of("medico", "Renato Azzini", post("medici-cremona", Set.of(), Role.ANTENNA)),
            DemoUser.of("caf", "Daniela Maffezzoni", post("caf-cremona", Set.of(), Role.ANTENNA)),
            DemoUser.of("san-vincenzo", "Pietro Ghisolfi", post("san-vincenzo", Set.of(), Role.PROVIDER)),
            DemoUser.of("il-ponte", "Rita Malinverni", post("il-ponte", Set.of(), Role.PROVIDER)));

    private static final List<DemoUser> NAMED = List.of(
            DemoUser.of(
                    "assistente",
                    "Anna Rossetti",
                    post("comune-cremona", Set.of("T6"), Role.ACCESS_DESK, Role.SOCIAL_WORKER)),
            DemoUser.of(
                    "assistente2",
                    "Marta Galli",
                    post("azienda-sociale", Set.of("T2"), Role.ACCESS_DESK, Role.SOCIAL_WORKER)),
            DemoUser.of(
                    "coordinatore",
                    "Paolo Ferri",
                    post("comune-cremona", Set.of("T6"), Role.COORDINATOR, Role.SOCIAL_WORKER),
                    post("azienda-sociale", Set.of("T1", "T2", "T3", "T4", "T5"), Role.COORDINATOR)),
            DemoUser.of("caritas", "Lucia Bassi", post("caritas", Set.of(), Role.TEAM_MEMBER, Role.PROVIDER)),
            DemoUser.of("ente", "Davide Conti", post("coop-servizi", Set.of(), Role.PROVIDER)),
            DemoUser.of("ente2", "Serena Volpi", post("coop-argine", Set.of(), Role.PROVIDER)),
            DemoUser.of("casa", "Ornella Guindani", post("fondazione-po", Set.of(), Role.PROVIDER)),
            DemoUser.of("trasporti", "Ivano Telò", post("auto-amica", Set.of(), Role.PROVIDER)),
            DemoUser.of("notte", "Moussa Sarr", post("accoglienza", Set.of(), Role.PROVIDER)),
            DemoUser.of("reparto", "Carla Ruggeri", post("asst-cremona", Set.of(), Role.WARD)),
            DemoUser.of("antenna", "Silvia Negri", post("istituto-uno", Set.of(), Role.ANTENNA)),
            DemoUser.of("dirigente", "Bruno Savi", post("istituto-uno", Set.of(), Role.ANTENNA)),
            DemoUser.of("rete", "Nadia Ferla", post("rete-antiviolenza", Set.of(), Role.SOCIAL_WORKER)),
            DemoUser.of("tutela", "Elisa Zanotti", post("azienda-sociale", Set.of(), Role.SOCIAL_WORKER)),
            DemoUser.of("ecdd", "Giulia Arrigoni", post("azienda-sociale", Set.of("ECDD"), Role.TEAM_MEMBER)),
            DemoUser.of("ufficio", "Elena Manara", post("azienda-sociale", Set.of(), Role.PLAN_OFFICE)),
            DemoUser.of("sindaco", "Giorgio Pini", post("comune-cremona", Set.of(), Role.MAYOR)),
            DemoUser.of("sindaca", "Teresa Alghisi", post("comune-castelvisconti", Set.of(), Role.MAYOR)),
            DemoUser.of("segreteria", "Chiara Lodigiani", post("comune-cremona", Set.of(), Role.ASSEMBLY_SECRETARY)),
            DemoUser.of("dpo", "Franca Dossena", post("azienda-sociale", Set.of(), Role.DPO)),
            DemoUser.of("admin", "Luca Zani", post("azienda-sociale", Set.of(), Role.ADMINISTRATOR)));
}
