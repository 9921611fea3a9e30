package it.trama.document;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.casefile.CasefileFixtures;
import it.trama.casefile.Direction;
import it.trama.casefile.Filing;
import it.trama.casefile.Folder;
import it.trama.casefile.NewDocument;
import it.trama.casefile.RecordFixtures;
import it.trama.casefile.RecordHead;
import it.trama.kernel.Compartment;
import it.trama.trust.signin.As;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@TramaTest
class TheProtocolTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    Filing filing;

    @Autowired
    ProtocolRegister register;

    @Autowired
    RecordFixtures records;

    @Autowired
    CasefileFixtures rows;

    /** Of one body, but of another team than {@link #WORKER}. */
    private static final String COLLEAGUE = "as21";

    private static final String WORKER = "assistente2";

    private UUID file(RecordHead record, Compartment compartment, String title, Direction direction) {
        return as.inTransaction(
                WORKER,
                () -> filing.file(new NewDocument(
                        record.id(), compartment, Folder.OTHER, title, direction, "prova.pdf", Samples.pdf(1))));
    }

    private String page(String user) throws UnsupportedEncodingException {
        var answer = http.get().uri("/protocollo").with(as.user(user)).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }

    private int next(RecordHead record, Compartment compartment) {
        ProtocolNumber number = as.inTransaction(
                WORKER,
                () -> register.register(new ProtocolRegister.Registration(
                        UUID.randomUUID(), record.id(), compartment, Direction.OUT, "prova", "")));
        assertThat(number.number().startsWith("R-")).isEqualTo(compartment == Compartment.SEALED);
        return Integer.parseInt(number.number().replaceAll("R-|/.*", ""));
    }

    @Test
    void numbers_what_comes_in_and_goes_out_and_not_what_is_internal() throws UnsupportedEncodingException {
        RecordHead record = records.openedBy(WORKER);
        int before = next(record, Compartment.ORDINARY);
        file(record, Compartment.ORDINARY, "Arriva", Direction.IN);
        file(record, Compartment.ORDINARY, "Resta qui", Direction.INTERNAL);
        file(record, Compartment.ORDINARY, "Parte", Direction.OUT);
        assertThat(next(record, Compartment.ORDINARY)).isEqualTo(before + 3);
        assertThat(page(WORKER)).contains("Arriva", "Parte", (before + 2) + "/").doesNotContain("Resta qui");
    }

    @Test
    void leaves_no_gap_when_a_filing_fails_and_none_when_many_file_at_once() {
        RecordHead record = records.openedBy(WORKER);
        int before = next(record, Compartment.ORDINARY);
        try {
            as.inTransaction(WORKER, () -> {
                next(record, Compartment.ORDINARY);
                throw new IllegalStateException("killed");
            });
        } catch (IllegalStateException e) {
            assertThat(e).hasMessage("killed");
        }
        List<Integer> numbers = IntStream.range(0, 12)
                .parallel()
                .mapToObj(_ -> next(record, Compartment.ORDINARY))
                .sorted()
                .toList();
        assertThat(numbers)
                .isEqualTo(
                        IntStream.rangeClosed(before + 1, before + 12).boxed().toList());
    }

    @Test
    void shows_a_colleague_numbers_but_no_titles_of_records_they_do_not_work_on() throws UnsupportedEncodingException {
        file(records.openedBy(WORKER), Compartment.ORDINARY, "Titolo che solo chi lavora legge", Direction.IN);
        assertThat(page(WORKER)).contains("Titolo che solo chi lavora legge");
        assertThat(page(COLLEAGUE)).contains("Oggetto non visibile").doesNotContain("Titolo che solo chi lavora legge");
        for (String other : List.of("antenna", "ufficio", "sindaco", "admin", "dpo")) {
            assertThat(http.get().uri("/protocollo").with(as.user(other))).hasStatus(403);
        }
    }

    @Test
    void numbers_what_is_sealed_apart_and_tells_nobody_else_of_it() throws UnsupportedEncodingException {
        RecordHead record = records.openedBy(WORKER);
        rows.asOwner(
                "update trust.access_rights set compartments = '{ORDINARY,SEALED}' where record_id = ?", record.id());
        int before = next(record, Compartment.ORDINARY);
        String seen = CasefileFixtures.plain(page(COLLEAGUE));
        UUID sealed = file(record, Compartment.SEALED, "Nascosto", Direction.IN);
        next(record, Compartment.SEALED);
        assertThat(CasefileFixtures.plain(page(COLLEAGUE))).isEqualTo(seen);
        assertThat(page(WORKER)).contains("Nascosto", "R-");
        assertThat(next(record, Compartment.ORDINARY)).isEqualTo(before + 1);
        assertThat(http.get()
                        .uri("/cartelle/{r}/documenti/{d}", record.id(), sealed)
                        .with(as.user(COLLEAGUE)))
                .hasStatus(404);
    }
}
