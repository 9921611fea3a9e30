package it.trama.network.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.TramaTest;
import it.trama.kernel.Result;
import it.trama.network.Facilities;
import it.trama.platform.cli.StartRefused;
import it.trama.trust.Directory;
import it.trama.trust.signin.As;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@TramaTest
class LoadingFilesOfTheNetworkTest {

    private static final String BODIES = String.join(",", FileKind.BODIES.columns()) + "\n";
    private static final String FACILITIES = String.join(",", FileKind.FACILITIES.columns()) + "\n";

    @Autowired
    As as;

    @Autowired
    ImportNetwork load;

    @Autowired
    ImportVerb verb;

    @Autowired
    Facilities facilities;

    @Autowired
    Directory directory;

    @TempDir
    Path folder;

    private static String body(String code) {
        return code + ",\"Fondazione " + code
                + ", ente\",foundation,sede 0372 1,Case,,00743110157,OTHER,77,2026-01-05,\n";
    }

    private static String facility(String code, String body, String places) {
        return code + "," + body + ",Casa " + code + ",CDI,019036,Via Roma 1,0372 2," + places
                + ",OLDER,it|en,LIFT,sempre,CPE 9,2020-01-01,ACC 9,2024-01-01,2026-12-31,\n";
    }

    private Result<Integer, List<Problem>> load(SourceFile... files) {
        return as.run("ufficio", () -> load.handle(List.of(files)));
    }

    @Test
    void bodies_and_facilities_come_together_in_any_order_and_twice_is_once() {
        String code = "prova-" + UUID.randomUUID();
        var homes = new SourceFile(
                "case.csv", FACILITIES + facility("a" + code, code, "30") + facility("b" + code, code, "10"));
        var bodies = new SourceFile("enti.csv", BODIES + body(code));
        assertThat(load(homes, bodies))
                .isInstanceOfSatisfying(
                        Result.Done.class,
                        done -> assertThat((int) done.value()).isGreaterThanOrEqualTo(8));
        assertThat(load(homes, bodies)).isEqualTo(Result.done(0));
        var body = as.inTransaction("ufficio", directory::organisations).stream()
                .filter(o -> o.code().equals(code))
                .findFirst()
                .orElseThrow();
        assertThat(body.name()).isEqualTo("Fondazione " + code + ", ente");
        assertThat(as.inTransaction("ufficio", () -> facilities.of(body.id())))
                .extracting(f -> f.places())
                .containsExactly(30, 10);
    }

    @Test
    void every_wrong_line_is_told_with_what_was_expected_and_nothing_is_loaded() {
        String code = "rotto-" + UUID.randomUUID();
        var bodies = new SourceFile("enti.csv", BODIES + body(code) + body(code) + "X Y,,castle,,,1,2,ODV,,ieri,www\n");
        var homes = new SourceFile("case.csv", FACILITIES + facility("a" + code, "nessuno", "tanti") + "solo,due\n");
        var refused = (Result.Refused<Integer, List<Problem>>) load(bodies, homes);
        assertThat(refused.reason()).extracting(Problem::line).contains(3L, 4L, 2L, 3L);
        assertThat(refused.reason())
                .extracting(Problem::found)
                .contains("castle", "ieri", "nessuno", "tanti", "2 colonne");
        assertThat(refused.reason())
                .extracting(Problem::expected)
                .anyMatch(text -> text.startsWith("municipality") || text.startsWith("body"));
        assertThat(as.inTransaction("ufficio", directory::organisations))
                .noneMatch(o -> o.code().equals(code));
    }

    @Test
    void a_header_that_is_none_and_a_file_without_lines_are_told() {
        var wrong = (Result.Refused<Integer, List<Problem>>) load(new SourceFile("x.csv", "code,body,nome\n"));
        assertThat(wrong.reason().getFirst().expected()).startsWith("code,body,name,kind,municipality");
        var empty = (Result.Refused<Integer, List<Problem>>) load(new SourceFile("x.csv", BODIES));
        assertThat(empty.reason()).extracting(Problem::expected).containsExactly("almeno una riga");
        var open = (Result.Refused<Integer, List<Problem>>) load(new SourceFile("x.csv", BODIES + "a,\"b\n"));
        assertThat(open.reason()).hasSize(1);
    }

    @Test
    void the_operator_loads_them_and_nobody_else_but_the_office() throws IOException {
        String code = "verbo-" + UUID.randomUUID();
        Path file = Files.writeString(folder.resolve("enti.csv"), BODIES + body(code));
        verb.run(List.of(file.toString()));
        assertThat(as.inTransaction("ufficio", directory::organisations))
                .anyMatch(o -> o.code().equals(code));
        Path wrong = Files.writeString(folder.resolve("rotto.csv"), BODIES + "a,b\n");
        assertThatThrownBy(() -> verb.run(List.of(wrong.toString())))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("non è stato caricato niente");
        Path latin = Files.write(folder.resolve("latino.csv"), new byte[] {(byte) 0xe8, (byte) 0xff});
        assertThatThrownBy(() -> verb.run(List.of(latin.toString()))).hasMessageContaining("UTF-8");
        assertThatThrownBy(() -> verb.run(List.of("/non/esiste"))).isInstanceOf(StartRefused.class);
        assertThatThrownBy(() -> verb.run(List.of())).isInstanceOf(StartRefused.class);
        assertThatThrownBy(() -> as.run("casa", () -> load.handle(List.of())))
                .isInstanceOf(AccessDeniedException.class);
    }
}
