package it.trama.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.TramaTest;
import it.trama.platform.cli.StartRefused;
import it.trama.platform.definition.DefinitionFiles;
import it.trama.trust.signin.As;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TramaTest
class ADefinitionBecomesAStatementTest {

    private static final String FILE = "/test-indicators/home-care-hours.json";

    @Autowired
    PublishedFacts facts;

    @Autowired
    Indicators indicators;

    @Autowired
    Compiler compiler;

    @Autowired
    JdbcClient db;

    @Autowired
    As as;

    private static String text() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(ADefinitionBecomesAStatementTest.class.getResourceAsStream(FILE))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private IndicatorDefinition parse(String json) {
        return DefinitionFiles.parse(
                "home-care-hours.json",
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
                IndicatorDefinition.class,
                new IndicatorProblems(facts)::of);
    }

    @Test
    void one_more_indicator_is_one_more_file_and_no_code() throws IOException {
        Statement statement = compiler.compile(parse(text()), 2026);

        assertThat(statement.sql())
                .contains("from delivery.pub_delivery_facts f")
                .contains("territory.pub_municipalities")
                .doesNotContain("HOME_CARE", "100000");
        assertThat(statement.told()).contains("of0 = [HOME_CARE]", "of4 = 100000", "year = 2026");
        Long districts = as.inTransaction(
                "ufficio",
                () -> db.sql("select count(*) from (%s) answer where axis = 'DISTRICT'".formatted(statement.sql()))
                        .params(statement.parameters())
                        .query(Long.class)
                        .single());
        assertThat(districts).isEqualTo(1);
    }

    @Test
    void those_that_are_shipped_are_of_all_three_levels() {
        assertThat(indicators.all()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(indicators.all().stream().map(IndicatorDefinition::level).distinct())
                .containsExactlyInAnyOrder(IndicatorDefinition.Level.values());
        assertThat(indicators.find("accessi")).isPresent();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/test-indicators/wrong.csv", delimiter = '|', quoteCharacter = '\'')
    void a_wrong_one_says_where_and_what_was_expected(String right, String wrong, String told) throws IOException {
        String json = text();
        assertThat(json).contains(right);
        assertThatThrownBy(() -> parse(json.replaceFirst(java.util.regex.Pattern.quote(right), wrong)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("home-care-hours.json")
                .hasMessageContaining(told);
    }
}
