package it.trama.territory.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import it.trama.TramaTest;
import it.trama.territory.Municipalities;
import it.trama.trust.signin.As;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class ImportingTheTerritoryTest {

    private static final String HEADER = "istat_code,name,reference_date,population,series\n";

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    Municipalities municipalities;

    private MvcTestResult upload(String user, String... texts) {
        var request = http.post().uri("/territorio/importa").multipart();
        for (int i = 0; i < texts.length; i++) {
            request = request.file(new MockMultipartFile(
                    "files", "file" + i + ".csv", "text/csv", texts[i].getBytes(StandardCharsets.UTF_8)));
        }
        return request.with(as.user(user)).exchange();
    }

    private static String location(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getHeader("Location"));
    }

    @Test
    void shows_what_would_change_and_changes_it_once_when_confirmed_twice() {
        String preview = location(upload("ufficio", HEADER + "019036,Cremona,2022-01-01,70841,permanent_census\n"));
        assertThat(http.get().uri(preview).with(as.user("ufficio")))
                .hasStatusOk()
                .bodyText()
                .contains("file0.csv", "Registra i dati");
        for (int click = 0; click < 2; click++) {
            assertThat(http.post().uri(preview).with(as.user("ufficio")))
                    .hasStatus3xxRedirection()
                    .headers()
                    .hasValue("Location", "/territorio");
        }
        assertThat(http.get().uri(preview).with(as.user("ufficio"))).hasStatus(404);
    }

    @Test
    void stores_nothing_when_one_of_the_files_is_wrong() {
        var answer = upload(
                "admin",
                HEADER + "019036,Cremona,2023-01-01,1,registry\n",
                HEADER + "015146,Milano,2023-01-01,1,registry\n");
        assertThat(answer).hasStatus(422).bodyText().contains("file1.csv", "un comune dell'Ambito", "015146 Milano");
        assertThat(municipalities.find("015146")).isEmpty();
    }

    @Test
    void is_not_seen_by_anybody_but_who_sent_the_file() {
        String preview = location(upload("ufficio", HEADER + "019036,Cremona,2023-01-01,70100,permanent_census\n"));
        assertThat(http.get().uri(preview).with(as.user("admin"))).hasStatus(404);
        assertThat(http.post().uri(preview).with(as.user("admin"))).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"assistente", "sindaco", "caritas", "dpo"})
    void is_not_for_other_roles(String user) {
        assertThat(http.get().uri("/territorio/importa").with(as.user(user))).hasStatus(403);
        assertThat(upload(user, HEADER)).hasStatus(403);
    }

    @Test
    void reads_the_official_boundaries_where_they_are_at_hand() throws IOException {
        Path boundaries = Path.of("../shared/data/municipalities.geojson");
        assumeTrue(Files.exists(boundaries), "the official boundaries are not beside this checkout");
        var answer = upload("ufficio", Files.readString(boundaries));
        assertThat(http.get().uri(location(answer)).with(as.user("ufficio")))
                .hasStatusOk()
                .bodyText()
                .contains("Confini dei comuni (GeoJSON)", "47");
    }

    @Test
    void stores_a_boundary_once_confirmed() {
        String square = "[[[10.0,45.1],[10.1,45.1],[10.1,45.2],[10.0,45.2],[10.0,45.1]]]";
        String preview = location(upload("ufficio", """
                {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"istat_code":"019036","name":"Cremona"},
                 "geometry":{"type":"Polygon","coordinates":%s}}]}""".formatted(square)));
        assertThat(http.post().uri(preview).with(as.user("ufficio"))).hasStatus3xxRedirection();
        assertThat(http.get().uri("/territorio").with(as.user("ufficio"))).hasStatusOk();
    }
}
