package it.trama.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.StatementCounter;
import it.trama.TramaTest;
import it.trama.demo.staff.DemoStaff;
import it.trama.kernel.Period;
import it.trama.trust.Holder;
import it.trama.trust.signin.As;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The summary beside the diary: the family, how the person is reached, a team of thirty. */
@TramaTest
class WhatIsShownOfAPersonTest {

    private static final LocalDate SINCE = LocalDate.of(2025, 1, 1);

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    CasefileFixtures make;

    @Autowired
    CasefileBulk records;

    @Autowired
    StatementCounter statements;

    private MvcTestResult open(String user, UUID record, String page) {
        return http.get().uri("/cartelle/" + record + page).with(as.user(user)).exchange();
    }

    private void team(UUID record, List<Holder> holders) {
        UUID by = DemoStaff.id("user", "assistente");
        var members = holders.stream()
                .map(holder -> new CasefileBulk.NewMember(record, holder, "in équipe", Period.since(SINCE), by))
                .toList();
        records.load(new CasefileBulk.Load(List.of(), List.of(), members, List.of(), List.of(), List.of()));
    }

    private void phone(UUID person, String number, boolean hidden) {
        make.asOwner("""
                insert into people.contacts (id, person_id, kind, value, holder, may_use, hidden_from_parents, valid)
                values (gen_random_uuid(), ?, 'PHONE', ?, '', true, ?, '[2025-01-01,)')
                """, person, number, hidden);
    }

    @Test
    void five_hundred_notes_and_a_team_of_thirty_cost_no_statement_more() {
        UUID record = make.inCharge(make.household(5).getFirst(), 500);
        team(
                record,
                IntStream.range(0, 30)
                        .mapToObj(_ -> Holder.user(UUID.randomUUID()))
                        .toList());
        var user = as.user("assistente");
        var page = http.get().uri("/cartelle/" + record).with(user);
        assertThat(statements.count(() -> page.exchange()).statements()).isBetween(5, 12);
        assertThat(open("assistente", record, "")).bodyText().contains("nota numero 499", "in équipe");
    }

    @Test
    void the_family_is_drawn_from_its_own_address_with_the_same_in_words() {
        List<UUID> family = make.household(3);
        UUID record = make.inCharge(family.getFirst(), 0);
        String address = "/cartelle/" + record + "/famiglia";
        assertThat(open("assistente", record, "")).bodyText().contains("hx-get=\"" + address);
        assertThat(open("assistente", record, "/famiglia"))
                .hasStatusOk()
                .bodyText()
                .contains("<svg", "<li><a href=\"/persone/" + family.get(1));
    }

    @Test
    void who_has_no_registry_sees_the_list_and_no_drawing() {
        List<UUID> family = make.household(2);
        UUID record = make.inCharge(family.getFirst(), 0);
        team(record, List.of(Holder.organisation(DemoStaff.id("body", "caritas"))));
        assertThat(open("caritas", record, ""))
                .hasStatusOk()
                .bodyText()
                .contains(CasefileFixtures.familyName(family.get(1)))
                .doesNotContain("/famiglia");
        assertThat(open("caritas", record, "/famiglia")).hasStatus(404);
        assertThat(open("assistente2", record, "/famiglia")).hasStatus(404);
    }

    @Test
    void a_number_hidden_from_parents_is_marked_for_who_works_and_is_nowhere_else() {
        UUID person = make.person();
        UUID record = make.inCharge(person, 0);
        phone(person, "0372 111111", false);
        phone(person, "333 222222", true);
        make.asOwner("""
                insert into trust.access_rights (record_id, holder, level, compartments, valid, basis, source, created_by)
                values (?, ?, 2, '{ORDINARY}', '[2025-01-01,)', 'CARE_TEAM', 'test', ?)
                """, record, "o:" + DemoStaff.id("body", "caritas"), DemoStaff.id("user", "assistente"));
        assertThat(open("assistente", record, ""))
                .bodyText()
                .contains("0372 111111", "Telefono da non dire ai genitori</dt><dd>333 222222");
        assertThat(open("assistente", record, "/visita"))
                .hasStatusOk()
                .bodyText()
                .contains("0372 111111")
                .doesNotContain("333 222222");
        assertThat(open("caritas", record, ""))
                .bodyText()
                .contains("0372 111111")
                .doesNotContain("333 222222");
    }
}
