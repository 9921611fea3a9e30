package it.trama.territory.register;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.territory.Municipalities;
import it.trama.territory.Municipality;
import it.trama.trust.signin.As;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@TramaTest
class TheMunicipalitiesOfTheDistrictTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    Municipalities municipalities;

    @Test
    void are_forty_seven_with_157415_residents() {
        assertThat(municipalities.all()).hasSize(47);
        assertThat(municipalities.all().stream()
                        .mapToInt(Municipality::population)
                        .sum())
                .isEqualTo(157_415);
    }

    @Test
    void are_found_by_their_code() {
        assertThat(municipalities.find("019036")).hasValueSatisfying(cremona -> {
            assertThat(cremona.name()).isEqualTo("Cremona");
            assertThat(cremona.belfioreCode()).isEqualTo("D150");
            assertThat(cremona.subdistrict()).isEqualTo(6);
        });
        assertThat(municipalities.find("015146")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"assistente", "caritas", "antenna", "sindaco", "admin"})
    void answer_every_signed_in_role_through_the_api(String user) {
        assertThat(http.get().uri("/api/v1/territory/municipalities").with(as.user(user)))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.length()", length -> assertThat(length).isEqualTo(47))
                .hasPathSatisfying("$[17].istatCode", code -> assertThat(code).isNotNull())
                .hasPathSatisfying(
                        "$[?(@.name == 'Cremona')].population",
                        p -> assertThat(p).asArray().containsExactly(72_077));
    }

    @Test
    void are_for_who_is_signed_in() {
        assertThat(http.get().uri("/api/v1/territory/municipalities")).hasStatus(401);
    }
}
