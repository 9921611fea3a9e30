package it.trama.delivery.load;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.delivery.visit.Homes;
import it.trama.delivery.visit.Homes.Home;
import it.trama.trust.signin.As;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A cooperative with twenty homes sends its file. */
@TramaTest
class SendingAFileTest {

    private static final String HEADER = "Riga;Impegno;Data;Inizio;Fine;Ore;Operatore;Esito;Nota";
    private static final int HOMES = 20;

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    Homes homes;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private LocalDate first = LocalDate.MIN;
    private List<Home> all = List.of();

    @BeforeEach
    void homes_and_a_worker_for_each() {
        first = LocalDate.now(clock).withDayOfMonth(1).minusMonths(1);
        all = IntStream.range(0, HOMES)
                .mapToObj(i -> homes.of("coop-argine", null))
                .toList();
        for (int i = 0; i < HOMES; i++) {
            String worker = "?name=Operatore&code=%s%d&since=%s&id=%s"
                    .formatted(mark, i, first.minusDays(9), UUID.randomUUID());
            http.post()
                    .uri("/consegne/operatori" + worker)
                    .with(as.user("ente2"))
                    .exchange();
        }
    }

    private UUID send(String text) {
        UUID id = UUID.randomUUID();
        assertThat(send(id, text.getBytes(StandardCharsets.UTF_8))).hasStatus3xxRedirection();
        return id;
    }

    private MvcTestResult send(UUID id, byte[] content) {
        return http.post()
                .uri("/consegne/file")
                .multipart()
                .file("file", content)
                .param("id", id.toString())
                .with(as.user("ente2"))
                .exchange();
    }

    private MvcTestResult get(String user, String address) {
        return http.get().uri(address).with(as.user(user)).exchange();
    }

    private List<Integer> counts(UUID file) {
        return as.inTransaction(
                "ente2",
                () -> db.sql("select loaded, known, refused from delivery.files where id = :id")
                        .param("id", file)
                        .query((row, n) -> List.of(row.getInt(1), row.getInt(2), row.getInt(3)))
                        .single());
    }

    private long given() {
        return as.inTransaction(
                "ente2",
                () -> db.sql("select count(*) from delivery.visits where assignment_id = any (:ids)")
                        .param("ids", all.stream().map(Home::assignment).toArray(UUID[]::new))
                        .query(Long.class)
                        .single());
    }

    /** Twelve minutes each, one after the other: no two of a worker or of a home at once. */
    private String line(int i, String day) {
        int home = i % HOMES;
        int turn = i / HOMES;
        int minute = 7 * 60 + turn % 20 * 12;
        return "%s-%d;%s;%s;%s;%s;;%s%d;;"
                .formatted(
                        mark,
                        i,
                        FileTable.code(all.get(home).assignment()),
                        day.isEmpty() ? first.plusDays(turn / 20).toString() : day,
                        time(minute),
                        time(minute + 12),
                        mark,
                        home);
    }

    private static String time(int minute) {
        return "%d:%02d".formatted(minute / 60, minute % 60);
    }

    /** Every thirty-third line is of a day that is still to come. */
    private String file(int lines, String wrongDay) {
        return HEADER + "\n"
                + String.join(
                        "\n",
                        IntStream.range(0, lines)
                                .mapToObj(i -> line(i, i % 33 == 0 && i < 9_900 ? wrongDay : ""))
                                .toList());
    }

    @Test
    void of_ten_thousand_lines_the_good_ones_load_and_three_hundred_wrong_ones_come_back() {
        String text = file(10_000, LocalDate.now(clock).plusDays(1).toString());
        Instant before = Instant.now();
        UUID id = send(text);
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(60));
        assertThat(counts(id)).containsExactly(9_700, 0, 300);
        assertThat(given()).isEqualTo(9_700);
        UUID again = send(text);
        assertThat(counts(again)).containsExactly(0, 9_700, 300);
        assertThat(given()).isEqualTo(9_700);
        assertThat(get("ente2", "/consegne/file/" + id))
                .bodyText()
                .contains("9.700", "Una consegna si registra quando è avvenuta");
        assertThat(get("ente", "/consegne/file/" + id)).hasStatus(404);
    }

    @Test
    void the_lines_to_correct_come_with_their_reason_and_load_once_they_are_right() throws Exception {
        UUID id = send(file(70, "ieri l'altro"));
        assertThat(counts(id)).containsExactly(67, 0, 3);
        String wrong = get("ente2", "/consegne/file/" + id + "/da-correggere.csv")
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(wrong).contains(HEADER + ";errore").contains("Scrivi il giorno così");
        UUID mended = send(wrong.replace("ieri l'altro", first.plusDays(20).toString()));
        assertThat(counts(mended)).containsExactly(3, 0, 0);
        assertThat(given()).isEqualTo(70);
        assertThat(get("ente2", "/consegne/file")).bodyText().contains("3 righe: 3 registrate");
    }

    @Test
    void each_wrong_line_says_why() throws Exception {
        String home = FileTable.code(all.getFirst().assignment());
        String day = first.toString();
        UUID id = send(String.join(
                "\n",
                HEADER,
                "1;non-c-e;" + day + ";9:00;10:00;;" + mark + "0;;",
                "2;" + home + ";" + day + ";9:00;10:00;;nessuno;;",
                "3;" + home + ";" + day + ";9:00;10:00;;" + mark + "0;boh;",
                "4;" + home + ";" + day + ";9:00;10:00;;" + mark + "0;Svolta;",
                "5;" + home + ";" + day + ";9:30;10:30;;" + mark + "0;;",
                "6;" + home + ";" + day + ";;;200;" + mark + "0;;",
                "4;" + home + ";" + day + ";11:00;12:00;;" + mark + "0;;",
                "7;" + home + ";" + first.minusYears(2) + ";9:00;10:00;;" + mark + "0;;",
                "8;" + home + ";" + day + ";14:00;15:00;;" + mark + "0;Assente, con avviso il giorno prima;"));
        assertThat(counts(id)).containsExactly(2, 0, 7);
        String page = get("ente2", "/consegne/file/" + id).getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(page)
                .contains("non è tra quelli del tuo ente", "non è nell'elenco", "non si capisce", "già una visita")
                .contains("restano 99 ore", "uguale alla riga 5", "Correggi il giorno");
        UUID changed = send(HEADER + "\n4;" + home + ";" + day + ";16:00;17:00;;" + mark + "0;;");
        assertThat(counts(changed)).containsExactly(0, 0, 1);
    }

    @Test
    void what_is_not_a_file_of_visits_is_said_and_the_model_names_the_homes() throws Exception {
        assertThat(send(UUID.randomUUID(), "a;b\n1;2".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422)
                .bodyText()
                .contains("Parti dal modello");
        assertThat(send(UUID.randomUUID(), "PK\u0003\u0004".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422);
        assertThat(send(UUID.randomUUID(), HEADER.getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422);
        assertThat(send(UUID.randomUUID(), new byte[0]))
                .hasStatus(422)
                .bodyText()
                .contains("Scegli un file");
        assertThat(get("ente2", "/consegne/file/modello.csv").getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains(FileTable.code(all.getFirst().assignment()) + ";Casali Bruna (1938), Assistenza domiciliare");
        assertThat(get("sindaco", "/consegne/file")).hasStatus(403);
    }
}
