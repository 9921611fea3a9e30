package it.trama.territory.imports;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.kernel.Result;
import it.trama.territory.Municipalities;
import it.trama.territory.Municipality;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Every way a file can be wrong gets an answer by file, line, expected, found. */
class AFileOfTheTerritoryTest {

    private static final String POPULATIONS = "istat_code,name,reference_date,population,series\n";
    private static final Municipality CREMONA =
            new Municipality("019036", "Cremona", "D150", 6, 72_077, new BigDecimal("70.49"));

    private static final class OnlyCremona implements Municipalities {
        @Override
        public List<Municipality> all() {
            return List.of(CREMONA);
        }

        @Override
        public Optional<Municipality> find(String istatCode) {
            return all().stream().filter(m -> m.istatCode().equals(istatCode)).findFirst();
        }

        @Override
        public Map<String, Residents> residents(LocalDate day) {
            return Map.of();
        }
    }

    private final Examination examination =
            new Examination(new OnlyCremona(), JsonMapper.builder().build());

    private Result<List<Sheet>, Problems> read(String text, Charset charset) {
        byte[] bytes = text.getBytes(charset);
        return examination.of(List.of(new SourceFile("prova.csv", () -> new ByteArrayInputStream(bytes))));
    }

    private List<Problems.Problem> problems(String text) {
        return read(text, StandardCharsets.UTF_8) instanceof Result.Refused<List<Sheet>, Problems>(Problems problems)
                ? problems.shown()
                : List.of();
    }

    @Test
    void that_is_right_passes_also_with_a_byte_order_mark_and_windows_line_ends() {
        String right = POPULATIONS + "019036,Cremona,2024-01-01,70100,permanent_census\n";
        assertThat(problems(right)).isEmpty();
        assertThat(problems("\ufeff" + right.replace("\n", "\r\n"))).isEmpty();
    }

    @Test
    void with_a_wrong_header_hears_which_one_was_expected() {
        assertThat(problems("istat,nome,reference_date,population,series\n"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(1);
                    assertThat(problem.expected()).isEqualTo("istat_code,name,reference_date,population,series");
                    assertThat(problem.found()).startsWith("istat,nome");
                });
    }

    @Test
    void in_another_encoding_hears_the_line() {
        var answer = read(
                POPULATIONS + "019036,Cremona,2024-01-01,70100,registry\n019036,Città,2025-01-01,70100,registry\n",
                StandardCharsets.ISO_8859_1);
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Result.Refused.class,
                        refused -> assertThat(((Problems) refused.reason()).shown())
                                .singleElement()
                                .satisfies(problem -> {
                                    assertThat(problem.line()).isEqualTo(3);
                                    assertThat(problem.expected()).contains("UTF-8");
                                }));
    }

    @Test
    void with_an_unknown_municipality_or_another_name_is_refused() {
        assertThat(problems(POPULATIONS + "015146,Milano,2024-01-01,1,registry\n"))
                .extracting(Problems.Problem::found)
                .containsExactly("015146 Milano");
        assertThat(problems(POPULATIONS + "019036,Crema,2024-01-01,1,registry\n"))
                .extracting(Problems.Problem::found)
                .containsExactly("Crema");
    }

    @Test
    void with_the_same_line_twice_hears_where_the_first_is() {
        String line = "019036,Cremona,2024-01-01,70100,registry\n";
        assertThat(problems(POPULATIONS + line + line)).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.found()).contains("019036 2024-01-01", "prova.csv:2");
        });
    }

    @Test
    void with_bad_cells_hears_each_of_them() {
        assertThat(problems(POPULATIONS + "19036,Cremona,2024-13-01,1.000,guess\n019036,Cremona,2024-01-01\n"))
                .extracting(Problems.Problem::line, Problems.Problem::found)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2L, "19036"),
                        org.assertj.core.groups.Tuple.tuple(2L, "2024-13-01"),
                        org.assertj.core.groups.Tuple.tuple(2L, "1.000"),
                        org.assertj.core.groups.Tuple.tuple(2L, "guess"),
                        org.assertj.core.groups.Tuple.tuple(3L, "3 colonne"));
    }

    @Test
    void that_is_empty_or_has_only_a_header_is_refused() {
        assertThat(problems("")).hasSize(1);
        assertThat(problems(POPULATIONS)).hasSize(1);
        assertThat(problems("{}")).hasSize(1);
        assertThat(problems("{\"features\":[{]}")).hasSize(1);
    }

    @Test
    void with_many_errors_shows_a_hundred_and_counts_all() {
        var answer = read(POPULATIONS + "x,Cremona,2024-01-01,1,registry\n".repeat(250), StandardCharsets.UTF_8);
        assertThat(answer).isInstanceOfSatisfying(Result.Refused.class, refused -> {
            assertThat(((Problems) refused.reason()).shown()).hasSize(100);
            assertThat(((Problems) refused.reason()).count()).isEqualTo(250);
        });
    }

    @Test
    void of_a_million_lines_is_refused_after_ten_thousand_without_reading_the_rest() {
        var endless = new EndlessLines();
        var answer = examination.of(List.of(new SourceFile("milione.csv", () -> endless)));
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Result.Refused.class,
                        refused -> assertThat(((Problems) refused.reason()).shown())
                                .singleElement()
                                .satisfies(problem ->
                                        assertThat(problem.expected()).contains("10.000")));
        assertThat(endless.served.get()).isLessThan(2_000_000);
    }

    @SuppressWarnings("InputStreamSlowMultibyteRead")
    private static final class EndlessLines extends InputStream {

        private static final byte[] LINE =
                "019036,Cremona,2024-01-01,70100,registry\n".getBytes(StandardCharsets.UTF_8);
        private static final byte[] HEADER = POPULATIONS.getBytes(StandardCharsets.UTF_8);

        final AtomicLong served = new AtomicLong();

        @Override
        public int read() {
            long position = served.getAndIncrement();
            return position < HEADER.length
                    ? HEADER[(int) position]
                    : LINE[(int) ((position - HEADER.length) % LINE.length)];
        }
    }
}
