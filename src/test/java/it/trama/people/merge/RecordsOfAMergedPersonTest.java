package it.trama.people.merge;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.casefile.SocialRecords;
import it.trama.people.PeopleBulk;
import it.trama.people.SomePeople;
import it.trama.trust.AccessLevel;
import it.trama.trust.signin.As;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Two registrations made one, the absorbed with a social record. */
@TramaTest
class RecordsOfAMergedPersonTest {

    @Autowired
    PeopleBulk bulk;

    @Autowired
    SocialRecords records;

    @Autowired
    MergePeople merge;

    @Autowired
    As as;

    @Autowired
    MockMvcTester http;

    @Test
    void the_record_of_the_absorbed_is_found_under_the_kept_and_the_merge_is_on_the_page() {
        var kept = SomePeople.woman("Cartellati", "Pia", "1966-02-02").withCode(null);
        var absorbed = SomePeople.woman("Cartelati", "Pia", "1966-02-02").withCode(null);
        bulk.load(sink -> {
            sink.accept(kept.alone());
            sink.accept(absorbed.alone());
        });
        var one = as.inTransaction("assistente", () -> records.openIfNeeded(absorbed.id()));
        as.run(
                "assistente",
                () -> merge.handle(new MergePeople.Wanted(
                        UUID.randomUUID(), kept.id(), absorbed.id(), Set.of(), "documento visto")));
        assertThat(as.inTransaction(
                        "assistente",
                        () -> records.ofPerson(kept.id()).orElseThrow().id()))
                .isEqualTo(one.id());
        assertThat(http.get().uri("/persone/" + kept.id()).with(as.user("assistente")))
                .hasStatusOk()
                .bodyText()
                .contains("Registrazioni unite");
    }

    private List<UUID> twoOf(String familyName) {
        var kept = SomePeople.woman(familyName, "Ida", "1966-02-02").withCode(null);
        var absorbed = SomePeople.woman(familyName + "i", "Ida", "1966-02-02").withCode(null);
        bulk.load(sink -> {
            sink.accept(kept.alone());
            sink.accept(absorbed.alone());
        });
        return List.of(kept.id(), absorbed.id());
    }

    private void merge(List<UUID> both) {
        var wanted = new MergePeople.Wanted(UUID.randomUUID(), both.get(0), both.get(1), Set.of(), "documento visto");
        as.run("assistente", () -> merge.handle(wanted));
    }

    @Test
    void no_second_record_is_opened_for_the_kept() {
        List<UUID> both = twoOf("Cartellasola");
        UUID one = as.inTransaction(
                "assistente", () -> records.openIfNeeded(both.get(1)).id());
        merge(both);
        assertThat(both)
                .allSatisfy(person -> assertThat(as.inTransaction(
                                "assistente", () -> records.openIfNeeded(person).id()))
                        .isEqualTo(one));
        assertThat(as.inTransaction("ente", () -> records.ofPerson(both.get(0)).isPresent()))
                .isFalse();
    }

    @Test
    void a_record_opened_after_the_merge_is_the_kept_ones_whoever_is_asked_for() {
        List<UUID> both = twoOf("Cartellanuova");
        merge(both);
        UUID one = as.inTransaction(
                "assistente", () -> records.openIfNeeded(both.get(1)).id());
        assertThat(as.inTransaction(
                        "assistente",
                        () -> records.require(one, AccessLevel.INDEX).person()))
                .isEqualTo(both.get(0));
        assertThat(as.inTransaction(
                        "assistente", () -> records.openIfNeeded(both.get(0)).id()))
                .isEqualTo(one);
    }

    @Test
    void where_both_have_a_record_who_merges_is_told_before_and_after_and_led_to_both() {
        List<UUID> both = twoOf("Cartelledue");
        List<String> addresses = both.stream()
                .map(person -> "href=\"/cartelle/"
                        + as.inTransaction(
                                "assistente", () -> records.openIfNeeded(person).id()))
                .toList();
        String before = "/persone/doppioni/confronto?una=" + both.get(0) + "&altra=" + both.get(1);
        assertThat(http.get().uri(before).with(as.user("assistente")))
                .hasStatusOk()
                .bodyText()
                .contains(addresses)
                .contains("Entrambe le registrazioni hanno una cartella");
        merge(both);
        assertThat(http.get().uri("/persone/{id}/unioni", both.get(0)).with(as.user("assistente")))
                .hasStatusOk()
                .bodyText()
                .contains(addresses);
    }

    @Test
    void the_record_of_the_absorbed_shows_the_person_known_today_and_who_lives_with_her() {
        var child = SomePeople.man("Cartellafiglio", "Ugo", "2015-05-05").withCode(null);
        var kept = SomePeople.woman("Cartellaoggi", "Eva", "1966-02-02").withCode(null);
        var absorbed = SomePeople.woman("Cartellaieri", "Eva", "1966-02-02").withCode(null);
        bulk.load(sink -> {
            sink.accept(kept.withChildren(LocalDate.of(2026, 6, 1), child));
            sink.accept(absorbed.alone());
        });
        UUID record = as.inTransaction(
                "assistente", () -> records.openIfNeeded(absorbed.id()).id());
        merge(List.of(kept.id(), absorbed.id()));
        assertThat(http.get().uri("/cartelle/{id}", record).with(as.user("assistente")))
                .hasStatusOk()
                .bodyText()
                .contains("Cartellaoggi Eva", "Cartellafiglio Ugo", "/persone/" + kept.id())
                .doesNotContain("Cartellaieri");
    }

    @Test
    void where_only_one_has_a_record_nothing_is_said() {
        List<UUID> both = twoOf("Cartellauna");
        as.inTransaction("assistente", () -> records.openIfNeeded(both.get(0)));
        String before = "/persone/doppioni/confronto?una=" + both.get(0) + "&altra=" + both.get(1);
        assertThat(http.get().uri(before).with(as.user("assistente")))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("cartella sociale: ");
    }
}
