package it.trama.insight.reached;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.casefile.CasefileFixtures;
import it.trama.insight.reached.ReachedGrid.Cell;
import it.trama.insight.reached.ReachedRows.Count;
import it.trama.trust.signin.As;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class WhereGoodsReachTest {

    private static final int YEAR = 2021;

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    CasefileFixtures make;

    @Autowired
    ReachedRows rows;

    private MvcTestResult post(String user, String to, String... parameters) {
        var request = http.post().uri(to).with(as.user(user));
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult get(String user, String from) {
        return http.get().uri(from).with(as.user(user)).exchange();
    }

    private void listed(String user, String family) {
        String[] person = {
            "id",
            UUID.randomUUID().toString(),
            "familyName",
            family,
            "givenName",
            "Prova",
            "birth",
            "3/5/1980",
            "people",
            "1",
            "parcels",
            "1"
        };
        post(user, "/viveri/destinatari", person);
    }

    /** One parcel of that year to a person, by a body. */
    private void gives(String user, String family) throws UnsupportedEncodingException {
        listed(user, family);
        String day = UUID.randomUUID().toString();
        post(user, "/viveri", "id", day, "name", "Anni fa", "day", "7/6/" + YEAR, "help", "FOOD", "covers", "9");
        String to = "/viveri/giornate/" + day;
        post(user, to + "/pacchi", "id", UUID.randomUUID().toString(), "parcels", "1");
        String page = get(user, to).getResponse().getContentAsString();
        var entry = Pattern.compile("data-entry=\"([^\"]+)\"[^>]*data-label=\"" + family + " prova\"")
                .matcher(page);
        assertThat(entry.find()).isTrue();
        post(user, to + "/segno", "id", UUID.randomUUID().toString(), "entry", entry.group(1), "of", "");
    }

    @Test
    void counts_a_person_once_whoever_gave() throws UnsupportedEncodingException {
        UUID person = make.person();
        int before = sum(Count::people);
        int parcels = sum(Count::parcels);
        gives("ente2", CasefileFixtures.familyName(person));
        gives("notte", CasefileFixtures.familyName(person));
        assertThat(sum(Count::people)).isEqualTo(before + 1);
        assertThat(sum(Count::parcels)).isEqualTo(parcels + 2);
    }

    private int sum(java.util.function.ToIntFunction<Count> what) {
        return as.inTransaction("ufficio", () -> rows.of(YEAR)).stream()
                .mapToInt(what)
                .sum();
    }

    @Test
    void hides_few_people_and_what_would_give_them_away() {
        var table = ReachedGrid.of(List.of(
                new Count(true, "019036", 3, 40),
                new Count(true, "019002", 9, 90),
                new Count(true, null, 30, 300),
                new Count(false, null, 6, 60)));
        for (boolean parcels : new boolean[] {false, true}) {
            assertThat(table.cells().of(new Cell("019036", parcels))).isEmpty();
            assertThat(table.cells().of(new Cell("019002", parcels))).isEmpty();
            assertThat(table.cells().of(new Cell(ReachedGrid.ELSEWHERE, parcels)))
                    .isPresent();
        }
        assertThat(table.cells().of(new Cell(ReachedGrid.ALL, false))).contains(48);
        assertThat(table.cells().of(new Cell(ReachedGrid.NAMELESS, false))).contains(6);
        assertThat(table.cells().of(new Cell(ReachedGrid.NAMED, true))).contains(430);
    }

    @Test
    void what_the_districts_totals_keep_together_stays_together() {
        var table = ReachedGrid.of(List.of(new Count(true, "019036", 20, 40), new Count(false, null, 2, 9)));
        assertThat(table.cells().of(new Cell(ReachedGrid.ALL, false))).contains(22);
        assertThat(table.apart()).isFalse();
        for (String row : List.of("019036", ReachedGrid.NAMED, ReachedGrid.NAMELESS)) {
            assertThat(table.cells().of(new Cell(row, false))).isEmpty();
        }
    }

    @Test
    void is_for_the_plan_office() {
        assertThat(get("ufficio", "/cruscotto/viveri")).hasStatusOk().bodyText().contains("In quali comuni");
        assertThat(get("ufficio", "/cruscotto/viveri?anno=1999")).bodyText().contains("Nel 1999 non risultano");
        assertThat(get("ufficio", "/cruscotto/viveri.csv?anno=" + YEAR)).hasStatusOk();
        for (String user : new String[] {"ente2", "sindaco", "assistente"}) {
            assertThat(get(user, "/cruscotto/viveri")).hasStatus(403);
            assertThat(get(user, "/cruscotto/viveri.csv")).hasStatus(403);
        }
    }
}
