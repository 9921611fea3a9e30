package it.trama.plan.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.TramaTest;
import it.trama.plan.PlanItem;
import it.trama.plan.PlanItems;
import it.trama.plan.ResolutionSubjects.Deed;
import it.trama.plan.load.PlanFixtures;
import it.trama.plan.load.PlanFixtures.Made;
import it.trama.trust.signin.As;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class WritingThePlanTest {

    private static final Deed DEED = new Deed("Assemblea dei Sindaci", "2/2150", LocalDate.of(2026, 1, 20));

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    PlanFixtures make;

    @Autowired
    PlanItems items;

    @Autowired
    VersionSubjects subjects;

    @Autowired
    JdbcClient db;

    private MvcTestResult get(String address) {
        return http.get().uri(address).with(as.user("ufficio")).exchange();
    }

    private MvcTestResult post(String address, String... namesAndValues) {
        var request = http.post().uri(address).with(as.user("ufficio"));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request = request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult save(String address, String title, String parent, String version) {
        return post(
                address, "title", title, "kind", "azione", "area", "poverta", "section", "§1", "parent", parent,
                "version", version);
    }

    private MvcTestResult add(Made plan, String code, String parent) {
        return post(
                home(plan),
                "code",
                code,
                "title",
                "Nuova: " + code,
                "kind",
                "azione",
                "area",
                "poverta",
                "section",
                "§1",
                "parent",
                parent);
    }

    private static String home(Made plan) {
        return "/piano/modifica/" + plan.code();
    }

    private String codes(Made plan) {
        return String.join(
                " ", items.of(plan.code()).stream().map(PlanItem::code).toList());
    }

    private static UUID id(MvcTestResult result) {
        String url = Objects.requireNonNull(result.getResponse().getRedirectedUrl());
        return UUID.fromString(url.substring(url.lastIndexOf('/') + 1));
    }

    private UUID open(Made plan) {
        return id(post(
                "/piano/versioni/" + plan.code() + "/nuova",
                "id",
                UUID.randomUUID().toString(),
                "title",
                "Aggiornamento",
                "reason",
                "Sono cambiate le regole."));
    }

    private void approve(UUID version) {
        post("/piano/versioni/" + version + "/proposta");
        as.inTransaction("ufficio", () -> {
            subjects.approved(version, DEED);
            return version;
        });
    }

    @Test
    void items_are_added_under_others_changed_moved_and_retired_while_it_is_not_approved() {
        Made plan = make.cycle();
        String code = "N" + plan.from();
        assertThat(add(plan, code, plan.objective())).hasStatus3xxRedirection();
        assertThat(add(plan, code, plan.objective())).hasStatus3xxRedirection();
        assertThat(codes(plan)).isEqualTo("%s %s %s %s".formatted(plan.objective(), plan.action(), code, plan.other()));
        post(home(plan) + "/" + code + "/su");
        assertThat(codes(plan)).isEqualTo("%s %s %s %s".formatted(plan.objective(), code, plan.action(), plan.other()));
        post(home(plan) + "/" + code + "/giu");
        assertThat(codes(plan)).contains(plan.action() + " " + code);
        assertThat(post(home(plan) + "/" + plan.objective() + "/ritiro"))
                .hasStatus(422)
                .bodyText()
                .contains("Ne discendono altri elementi");
        post(home(plan) + "/" + code + "/ritiro");
        assertThat(codes(plan)).doesNotContain(code);
        assertThat(get("/piano/" + code)).hasStatusOk().bodyText().contains("non fa più parte del piano");
    }

    @Test
    void two_who_change_an_item_see_both_versions_and_its_history_stays() {
        Made plan = make.cycle();
        String page = home(plan) + "/" + plan.action();
        assertThat(save(page, "Uno sportello per sub-ambito", plan.objective(), "0"))
                .hasStatus3xxRedirection();
        assertThat(save(page, "Sportelli ovunque", plan.objective(), "0"))
                .hasStatus(409)
                .bodyText()
                .contains("Uno sportello per sub-ambito", "Sportelli ovunque");
        assertThat(get(page)).hasStatusOk().bodyText().contains("Com'era prima", "Uno sportello in ogni paese");
    }

    private void showsItsChanges(UUID version) {
        assertThat(get("/piano/versioni/" + version))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "3 modifiche",
                        "<del>Uno sportello in ogni paese</del> <ins>Due sportelli</ins>",
                        "Nuovo",
                        "Tolto");
    }

    @Test
    void once_approved_it_changes_only_through_a_version_that_an_assembly_approves() {
        Made plan = make.cycle();
        approve(open(plan));
        assertThat(get("/piano?ciclo=" + plan.code())).bodyText().contains("Approvato il 20 gennaio 2026");
        assertThat(add(plan, "W" + plan.from(), ""))
                .hasStatus(422)
                .bodyText()
                .contains("apri prima una nuova versione");
        UUID version = open(plan);
        save(home(plan) + "/" + plan.action(), "Due sportelli", plan.objective(), "0");
        add(plan, "W" + plan.from(), plan.objective());
        post(home(plan) + "/" + plan.other() + "/ritiro");
        assertThat(codes(plan)).isEqualTo("%s %s %s".formatted(plan.objective(), plan.action(), plan.other()));
        showsItsChanges(version);
        approve(version);
        assertThat(codes(plan)).isEqualTo("%s %s W%d".formatted(plan.objective(), plan.action(), plan.from()));
        assertThat(items.find(plan.action())).map(PlanItem::title).contains("Due sportelli");
        assertThat(get("/piano/versioni/" + version)).bodyText().contains("<del>Uno sportello in ogni paese</del>");
    }

    @Test
    void a_proposed_version_waits_and_comes_back_when_it_is_refused_or_withdrawn() {
        Made plan = make.cycle();
        UUID version = open(plan);
        post("/piano/versioni/" + version + "/proposta");
        assertThat(subjects.waiting()).anyMatch(subject -> subject.id().equals(version));
        assertThat(add(plan, "X" + plan.from(), "")).hasStatus(422).bodyText().contains("aspetta l'assemblea");
        as.inTransaction("ufficio", () -> {
            subjects.rejected(version, DEED);
            return version;
        });
        assertThat(subjects.find(version)).isPresent();
        assertThat(add(plan, "X" + plan.from(), "")).hasStatus3xxRedirection();
        post("/piano/versioni/" + version + "/proposta");
        assertThat(post("/piano/versioni/" + version + "/ritiro")).hasStatus3xxRedirection();
        assertThat(get("/piano/versioni/" + version)).bodyText().contains("In bozza", "intero");
    }

    @Test
    void the_database_refuses_to_change_an_approved_plan_or_version() {
        Made plan = make.cycle();
        UUID version = open(plan);
        approve(version);
        for (String change : new String[] {
            "update plan.items set title = 'altro' where code = '" + plan.action() + "'",
            "update plan.versions set title = 'altro' where id = '" + version + "'",
            "insert into plan.version_items values ('" + version
                    + "', 'Q', 'poverta', 'azione', null, 'x', '§1', 1, false, 1, gen_random_uuid(), now())"
        }) {
            assertThatThrownBy(() ->
                            as.inTransaction("ufficio", () -> db.sql(change).update()))
                    .as(change)
                    .isInstanceOf(DataAccessException.class);
        }
        assertThat(post("/piano/versioni/" + version + "/proposta")).hasStatus3xxRedirection();
        assertThat(subjects.waiting()).noneMatch(subject -> subject.id().equals(version));
    }

    @Test
    void the_office_writes_and_those_who_decide_read_what_changes() {
        Made plan = make.cycle();
        UUID version = open(plan);
        assertThat(http.get()
                        .uri("/piano/versioni/" + version)
                        .with(as.user("sindaco"))
                        .exchange())
                .hasStatusOk();
        assertThat(http.get()
                        .uri("/piano/versioni")
                        .with(as.user("coordinatore"))
                        .exchange())
                .hasStatusOk();
        assertThat(http.get().uri("/piano/versioni").with(as.user("caritas")).exchange())
                .hasStatus(403);
        assertThat(http.get().uri("/piano/modifica").with(as.user("sindaco")).exchange())
                .hasStatus(403);
        assertThat(get("/piano/modifica"))
                .hasStatusOk()
                .bodyText()
                .contains("Modifica: Piano di Zona 2018-2020", "POV-01");
        assertThat(post("/piano/versioni/" + plan.code() + "/nuova")).hasStatus(422);
    }
}
