package it.trama.demo.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import it.trama.demo.Population;
import it.trama.demo.Population.Share;
import it.trama.demo.story.StoryPeople;
import it.trama.platform.cli.StartRefused;
import it.trama.platform.db.DistrictFacts;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;

class AFreshDemoDistrictTest {

    private static final String HELP = "select kind, organisation, amount, tier from casefile.who_helps(?)";

    @TempDir
    static Path folder;

    private static OwnDistrict district;

    @BeforeAll
    static void fill() {
        district = new OwnDistrict(folder.resolve("data"));
    }

    @AfterAll
    static void stop() {
        district.close();
    }

    @Test
    void each_municipality_has_its_exact_number_of_residents() {
        Map<String, Long> found = district
                .asUser("ufficio", "select municipality_code, count(*) as n from people.pub_residents group by 1")
                .stream()
                .collect(Collectors.toMap(r -> (String) Objects.requireNonNull(r.get("municipality_code")), r ->
                        (Long) Objects.requireNonNull(r.get("n"))));
        Map<String, Long> ordered = district.bean(Population.class).shares(OwnDistrict.PEOPLE).stream()
                .filter(share -> share.people() > 0)
                .collect(Collectors.toMap(Share::istatCode, share -> (long) share.people()));
        assertThat(found).isEqualTo(ordered);
    }

    @Test
    void cremona_has_in_charge_over_a_year_the_zone_plans_share_of_its_residents() {
        long residents = district.count("select count(*) from people.persons where municipality_code = '019036'");
        long inCharge = district.count("""
                select count(distinct r.person_id) from casefile.takings_in_charge t
                join casefile.social_records r on r.id = t.record_id join people.persons p on p.id = r.person_id
                where p.municipality_code = '019036' and t.valid && daterange((current_date - interval '1 year')::date, current_date)
                """);
        assertThat(inCharge).isEqualTo(Math.round(residents * 6_000 / 72_077d));
    }

    @Test
    void contacts_come_for_the_reasons_of_the_zone_plan() {
        double contacts = district.count("select count(*) from intake.contacts");
        for (var share : Map.of("economic", 38, "housing", 13, "home_services", 9, "work", 5, "child_protection", 2)
                .entrySet()) {
            long with = district.count(
                    "select count(*) from intake.contacts where '%s' = any (reasons)".formatted(share.getKey()));
            assertThat(100 * with / contacts).as(share.getKey()).isCloseTo(share.getValue(), within(3.0));
        }
    }

    @Test
    void every_open_case_is_open_to_its_manager_and_team() {
        assertThat(district.count("select count(*) from casefile.takings_in_charge where upper_inf(valid)"))
                .isPositive();
        assertThat(district.count("""
                select count(*) from casefile.takings_in_charge t where upper_inf(t.valid) and not (
                    exists (select from trust.access_rights a where a.record_id = t.record_id and a.holder = 'u:' || t.case_manager and upper_inf(a.valid))
                    and exists (select from trust.access_rights a where a.record_id = t.record_id and a.holder = 't:' || t.team_id and upper_inf(a.valid)))
                """)).isZero();
        assertThat(district.asUser("assistente", "select id from casefile.social_records"))
                .isNotEmpty();
    }

    @Test
    void ernestos_care_at_home_has_two_editions_and_what_goes_on_keeps_its_commitment() {
        String editions =
                "select count(*) from project.projects where pathway = 'home-care' and status = '%s' and edition = %d";
        assertThat(district.count(editions.formatted("AMENDED", 1))).isEqualTo(1);
        assertThat(district.count(editions.formatted("SIGNED", 2))).isEqualTo(1);
        assertThat(district.count("""
                select count(*) from project.resources r join project.projects p on p.id = r.project_id and p.edition = 2
                join project.resources was on was.id = r.origin
                where r.id <> r.origin and (was.amount <> r.amount or was.commitment_id is distinct from r.commitment_id)
                """)).isZero();
        assertThat(
                        district.count(
                                "select count(*) from project.reviews v join project.projects p on p.id = v.project_id and p.pathway = 'home-care'"))
                .isPositive();
    }

    @Test
    void what_a_session_of_the_group_cost_is_shared_to_the_cent() {
        assertThat(district.count("select count(*) from delivery.group_sessions"))
                .isEqualTo(2);
        assertThat(district.count("""
                select count(*) from delivery.group_sessions s
                where s.cost <> (select sum(p.amount) from delivery.group_parts p where p.session_id = s.id having count(*) = 8)
                """)).isZero();
    }

    @Test
    void bodies_find_something_left_to_deliver() {
        for (var user : List.of("caritas", "ente")) {
            assertThat(district.asUser(user, """
                            select a.id from delivery.assignments a where a.valid @> current_date and a.quantity
                                > (select coalesce(sum(d.quantity), 0) from delivery.deliveries d where d.assignment_id = a.id)
                            """)).as(user).isNotEmpty();
        }
    }

    @Test
    void what_was_delivered_of_a_paid_part_was_taken_from_its_commitment() {
        String delivered = """
                select coalesce(sum(100 * d.amount), 0)::bigint from delivery.deliveries d
                join delivery.assignments a on a.id = d.assignment_id where a.commitment_id is not null
                """;
        assertThat(district.count(delivered))
                .isPositive()
                .isEqualTo(
                        district.count("select sum(100 * amount)::bigint from fund.movements where kind = 'SETTLED'"));
    }

    /** Plan, section 2.2.1: welfare budgets of less than 2,000 €, often of money that is not public. */
    @Test
    void most_pacts_with_money_are_light_and_most_of_those_not_of_public_money() {
        String budgets = """
                select coalesce(sum(planned) filter (where nature = 'PUBLIC_MONEY'), 0) as ours, sum(planned) as money
                from project.pub_support_costs where pathway = 'inclusion-pact' and nature <> 'VALUED' group by project
                """;
        long all = district.count("select count(*) from (" + budgets + ") b where money > 0");
        long light = district.count("select count(*) from (" + budgets + ") b where money > 0 and money < 2000");
        long other = district.count(
                "select count(*) from (" + budgets + ") b where money > 0 and money < 2000 and money - ours > ours");
        assertThat(light).isGreaterThan(all / 2);
        assertThat(other).isGreaterThan(light / 2);
    }

    @Test
    void assessments_are_of_open_cases_and_follow_their_beginning() {
        assertThat(district.count("select count(*) from assessment.assessments"))
                .isPositive();
        assertThat(district.count("""
                select count(*) from assessment.assessments a where not exists (
                    select from casefile.takings_in_charge t where t.record_id = a.record_id and upper_inf(t.valid) and t.valid @> a.assessed_on)
                """)).isZero();
    }

    @Test
    void who_helps_miriam_is_told_in_full_and_who_helps_her_brother_is_not() {
        assertThat(district.asUser("assistente", HELP, StoryPeople.MIRIAM))
                .extracting(row -> row.get("kind"), row -> row.get("tier"))
                .containsExactly(tuple("FOOD", "EXTENDED"), tuple("MONEY", "EXTENDED"));
        assertThat(district.asUser("assistente", HELP, StoryPeople.CARLO))
                .isEqualTo(district.asUser("assistente", HELP, UUID.randomUUID()))
                .isEmpty();
    }

    @Test
    void ernesto_is_in_charge_of_anna_and_lets_others_know_little() {
        assertThat(district.asUser(
                        "assistente",
                        "select id from casefile.social_records where person_id = ?",
                        StoryPeople.ERNESTO))
                .hasSize(1);
        assertThat(district.asUser("caritas", HELP, StoryPeople.ERNESTO))
                .extracting(row -> row.get("kind"), row -> row.get("amount"), row -> row.get("tier"))
                .contains(tuple("HOME_CARE", null, "MINIMAL"));
    }

    @Test
    void fatou_is_found_although_she_has_no_fiscal_code_and_no_residence() {
        assertThat(district.asUser(
                        "assistente",
                        "select fiscal_code, municipality_code from people.persons where id = ?",
                        StoryPeople.FATOU))
                .singleElement()
                .satisfies(row -> assertThat(row.values()).containsOnlyNulls());
    }

    @Test
    void a_second_start_loads_nothing() {
        long before = everything();
        district.startAgain();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void a_load_that_was_interrupted_is_emptied_and_done_again() {
        long before = everything();
        district.change("delete from platform.settings where key = 'demo.loaded'");
        district.change("delete from intake.contacts");
        var facts = district.bean(DistrictFacts.class);
        assertThat(new DistrictHealth(facts).health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        district.startAgain();
        assertThat(everything()).isEqualTo(before);
        assertThat(new DistrictHealth(facts).health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void a_real_district_is_left_alone() {
        district.change("update platform.settings set key = 'was.' || key");
        long before = everything();
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(district::startAgain)
                .withMessageContaining("distretto vero");
        assertThat(everything()).isEqualTo(before);
        district.change("update platform.settings set key = substr(key, 5)");
    }

    private static long everything() {
        return district.count("""
                select (select count(*) from people.persons) + (select count(*) from people.household_members)
                     + (select count(*) from casefile.social_records) + (select count(*) from casefile.diary_entries)
                     + (select count(*) from casefile.help) + (select count(*) from intake.contacts)
                     + (select count(*) from trust.users) + (select count(*) from plan.items)
                """);
    }
}
