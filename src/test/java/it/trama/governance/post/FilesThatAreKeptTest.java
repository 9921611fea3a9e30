package it.trama.governance.post;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.document.Samples;
import it.trama.governance.Chamber;
import it.trama.trust.CurrentActor;
import it.trama.trust.NamedContents;
import it.trama.trust.SystemActor;
import it.trama.trust.signin.As;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@TramaTest
class FilesThatAreKeptTest {

    @Autowired
    Chamber chamber;

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    List<NamedContents> names;

    @Autowired
    CurrentActor actors;

    @Autowired
    TransactionTemplate transactions;

    /** As the sweeper asks. */
    private List<String> named(List<String> hashes) {
        return actors.runAs(
                SystemActor.ACTOR,
                () -> transactions.execute(_ -> {
                    var known = new TreeSet<String>();
                    names.forEach(kind -> known.addAll(kind.among(hashes)));
                    return List.copyOf(known);
                }));
    }

    @Test
    void what_was_attached_and_sent_is_never_swept_away() {
        UUID session = chamber.session(chamber.body(), 20);
        UUID item = chamber.item(session, "Riparto");
        String address = "/governance/sedute/" + session;
        http.post()
                .uri(address + "/documenti")
                .multipart()
                .file(Samples.sent("riparto.pdf", Samples.pdf(1)))
                .param("item", item.toString())
                .with(as.user(Chamber.SECRETARY))
                .exchange();
        UUID sending = UUID.randomUUID();
        chamber.post(Chamber.SECRETARY, address + "/convocazione", "id", sending.toString());
        var hashes = new ArrayList<>(chamber.list(
                String.class, "select content_hash from governance.sending_files where sending_id = ?", sending));
        assertThat(hashes).hasSize(3);
        hashes.add("f".repeat(64));
        assertThat(named(hashes)).hasSize(3).doesNotContain("f".repeat(64));
    }
}
