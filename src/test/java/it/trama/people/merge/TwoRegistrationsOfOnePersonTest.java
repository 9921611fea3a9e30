package it.trama.people.merge;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.kernel.Period;
import it.trama.kernel.Result;
import it.trama.people.Identity;
import it.trama.people.People;
import it.trama.people.PeopleBulk;
import it.trama.people.PeopleBulk.Additions;
import it.trama.people.PeopleBulk.NewContact;
import it.trama.people.PeopleBulk.NewTie;
import it.trama.people.PersonSearch;
import it.trama.people.SomePeople;
import it.trama.platform.db.Rows;
import it.trama.trust.signin.As;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A woman registered with her code and children, and once more with her married name, another date and a telephone. */
@TramaTest
class TwoRegistrationsOfOnePersonTest {

    SomePeople kept;
    SomePeople child;
    SomePeople absorbed;
    SomePeople friend;
    String word;

    @Autowired
    PeopleBulk bulk;

    @Autowired
    People people;

    @Autowired
    PersonSearch search;

    @Autowired
    MergePeople merge;

    @Autowired
    UndoMerge undo;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    @Autowired
    MockMvcTester http;

    @BeforeEach
    void twoRegistrations() {
        word = "z" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        kept = SomePeople.woman("Unite" + word, "Carla", "1971-05-03").withCode(null);
        child = SomePeople.man("Unite" + word, "Dino", "2012-02-01").withCode(null);
        absorbed = SomePeople.woman("Sposate" + word, "Carla Maria", "1971-03-05");
        friend = SomePeople.man("Amici" + word, "Elio", "1970-02-01").withCode(null);
        bulk.load(sink -> {
            sink.accept(kept.withChildren(LocalDate.now(clock), child));
            sink.accept(absorbed.withCode(null).alone());
            sink.accept(friend.alone());
        });
        bulk.enrich(new Additions(
                List.of(new NewTie(
                        UUID.randomUUID(),
                        absorbed.id(),
                        friend.id(),
                        "SIBLING",
                        Period.since(LocalDate.of(2000, 1, 1)))),
                List.of(),
                List.of(new NewContact(UUID.randomUUID(), absorbed.id(), "PHONE", "0372 555000", "")),
                List.of()));
    }

    private Result<UUID, MergePeople.Refusal> merged(UUID id, Set<MergeField> taken) {
        return as.run(
                "assistente",
                () -> merge.handle(new MergePeople.Wanted(id, kept.id(), absorbed.id(), taken, "documento visto")));
    }

    private Identity identity(SomePeople of) {
        return as.inTransaction("assistente", () -> people.identity(of.id()).orElseThrow());
    }

    /** Everything that is stored of both, but the version. */
    private List<String> stored() {
        return as.inTransaction(
                "assistente",
                () -> db.sql("""
                                select (to_jsonb(p) - 'version' - 'tokens')::text || (select count(*) from unnest(p.tokens))
                                from people.persons p where id in (:one, :other) order by id
                                """)
                        .param("one", kept.id())
                        .param("other", absorbed.id())
                        .query(Rows.scalar(String.class))
                        .list());
    }

    @Test
    void whichever_id_is_asked_the_person_is_the_kept_with_everything_of_both() {
        merged(UUID.randomUUID(), Set.of());
        assertThat(identity(absorbed)).isEqualTo(identity(kept));
        assertThat(identity(absorbed).id()).isEqualTo(kept.id());
        as.inTransaction("assistente", () -> {
            assertThat(people.ids(absorbed.id())).containsExactly(kept.id(), absorbed.id());
            assertThat(people.canonical(absorbed.id())).isEqualTo(kept.id());
            assertThat(people.reach(kept.id())).extracting("value").contains("0372 555000");
            assertThat(people.household(absorbed.id())).extracting("person.id").contains(child.id());
            assertThat(people.familyChart(kept.id(), LocalDate.now(clock))
                            .orElseThrow()
                            .kin())
                    .extracting("relation")
                    .contains("figlio", "fratello");
            return true;
        });
        assertThat(http.get().uri("/persone/" + absorbed.id()).with(as.user("assistente")))
                .hasStatus3xxRedirection()
                .redirectedUrl()
                .isEqualTo("/persone/" + kept.id());
    }

    @Test
    void the_value_that_wins_is_the_kept_ones_and_both_are_found() {
        merged(UUID.randomUUID(), Set.of(MergeField.BIRTH_DATE, MergeField.FAMILY_NAME));
        assertThat(identity(kept).birthDate()).isEqualTo(LocalDate.of(1971, 3, 5));
        for (String typed : List.of("Unite" + word + " Carla", "Sposate" + word)) {
            assertThat(as.run("assistente", () -> search.handle(typed, 10)))
                    .as(typed)
                    .extracting(Identity::id)
                    .contains(kept.id())
                    .doesNotContain(absorbed.id());
        }
    }

    @Test
    void an_undo_puts_both_back_exactly_and_the_pair_is_never_proposed_again() {
        List<String> before = stored();
        UUID id = UUID.randomUUID();
        merged(id, Set.of(MergeField.values()));
        assertThat(stored()).isNotEqualTo(before);
        as.run("assistente", () -> undo.handle(id, "sono due persone"));
        assertThat(stored()).isEqualTo(before);
        assertThat(identity(absorbed).id()).isEqualTo(absorbed.id());
        assertThat(as.inTransaction(
                        "assistente",
                        () -> db.sql("select count(*) from people.not_same where :id in (one, other)")
                                .param("id", kept.id())
                                .query(Long.class)
                                .single()))
                .isEqualTo(1);
    }

    @Test
    void the_merge_and_its_undo_leave_a_trace_for_each_of_the_two() {
        UUID id = UUID.randomUUID();
        merged(id, Set.of());
        as.run("assistente", () -> undo.handle(id, "sono due persone"));
        for (String action : List.of("people.merged", "people.unmerged")) {
            assertThat(as.inTransaction(
                            "dpo",
                            () -> db.sql(
                                            "select count(*) from trust.audit_events where action = :action and person_id in (:one, :other)")
                                    .param("action", action)
                                    .param("one", kept.id())
                                    .param("other", absorbed.id())
                                    .query(Long.class)
                                    .single()))
                    .as(action)
                    .isEqualTo(2);
        }
    }

    @Test
    void without_a_reason_or_twice_nothing_happens() {
        assertThat(as.run(
                        "assistente",
                        () -> merge.handle(
                                new MergePeople.Wanted(UUID.randomUUID(), kept.id(), absorbed.id(), Set.of(), " "))))
                .isEqualTo(Result.refused(MergePeople.Refusal.NO_REASON));
        merged(UUID.randomUUID(), Set.of());
        assertThat(merged(UUID.randomUUID(), Set.of())).isEqualTo(Result.refused(MergePeople.Refusal.ALREADY_ONE));
    }

    @Test
    void the_pages_compare_list_and_undo() {
        assertThat(http.get()
                        .uri("/persone/doppioni/confronto?una=" + kept.id() + "&altra=" + absorbed.id())
                        .with(as.user("assistente")))
                .hasStatusOk()
                .bodyText()
                .contains("3 maggio 1971", "5 marzo 1971", "giorno e mese di nascita scambiati", "cognome diverso")
                .doesNotContain("[people.");
        assertThat(http.get()
                        .uri("/persone/doppioni/confronto?una=" + kept.id() + "&altra=" + absorbed.id())
                        .with(as.user("caritas")))
                .hasStatus(403);
        assertThat(http.post()
                        .uri("/persone/doppioni/unione")
                        .with(as.user("assistente"))
                        .param("one", kept.id().toString())
                        .param("other", absorbed.id().toString())
                        .param("reason", "documento visto"))
                .hasStatus3xxRedirection();
        assertThat(http.get().uri("/persone/" + kept.id() + "/unioni").with(as.user("assistente")))
                .hasStatusOk()
                .bodyText()
                .contains("Sposate" + word, "documento visto", "Annulla");
    }
}
