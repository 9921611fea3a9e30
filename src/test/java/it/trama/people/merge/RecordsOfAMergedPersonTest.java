package it.trama.people.merge;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.casefile.SocialRecords;
import it.trama.people.PeopleBulk;
import it.trama.people.SomePeople;
import it.trama.trust.signin.As;
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
}
