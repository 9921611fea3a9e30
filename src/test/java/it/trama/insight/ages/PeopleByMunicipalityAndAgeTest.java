package it.trama.insight.ages;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.trust.signin.As;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TramaTest
class PeopleByMunicipalityAndAgeTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    JsonMapper json;

    @ParameterizedTest
    @ValueSource(strings = {"sindaco", "ufficio", "antenna"})
    void comes_in_three_classes_for_each_and_never_below_the_threshold(String user) throws Exception {
        var answer = http.get()
                .uri("/api/v1/insight/people-by-municipality-and-age")
                .with(as.user(user))
                .exchange();
        assertThat(answer).hasStatusOk();
        JsonNode rows = json.readTree(answer.getResponse().getContentAsString());
        assertThat(rows).hasSize(47 * 3);
        for (JsonNode row : rows) {
            assertThat(row.path("ageClass").asString()).isIn("0-14", "15-64", "65+");
            assertThat(row.path("suppressed").asBoolean())
                    .isEqualTo(row.path("people").isNull());
            assertThat(row.path("people").asInt(0)).matches(people -> people == 0 || people >= 5);
        }
    }
}
