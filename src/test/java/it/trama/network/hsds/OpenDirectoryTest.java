package it.trama.network.hsds;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.demo.staff.DemoStaff;
import it.trama.trust.signin.As;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Against {@code hsds-3.0.json}: the fields, the required ones and the enumerations of the specification of Open Referral, 3.0. */
@TramaTest
class OpenDirectoryTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    JsonMapper json;

    @Autowired
    As as;

    private JsonNode get(String address) throws IOException {
        MvcTestResult result = http.get().uri("/api/hsds" + address).exchange();
        assertThat(result).hasStatusOk();
        return json.readTree(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    private Shapes shapes() throws IOException {
        try (var file = OpenDirectoryTest.class.getResourceAsStream("/network/hsds-3.0.json")) {
            return new Shapes(json.readTree(file));
        }
    }

    @Test
    void every_thing_that_the_api_shows_has_the_shape_of_the_specification() throws IOException {
        var shapes = shapes();
        Map<String, String> entities = Map.of(
                "services", "service",
                "organizations", "organization",
                "service_at_locations", "service_at_location",
                "taxonomies", "taxonomy",
                "taxonomy_terms", "taxonomy_term");
        for (var entity : entities.entrySet()) {
            JsonNode page = get("/" + entity.getKey() + "?per_page=100");
            assertThat(page.path("contents")).isNotEmpty();
            for (JsonNode one : page.path("contents")) {
                assertThat(shapes.faults(entity.getValue(), one))
                        .as(entity.getKey())
                        .isEmpty();
            }
        }
        assertThat(get("").path("version").asString("")).isEqualTo("3.0");
    }

    @Test
    void the_check_itself_finds_what_is_wrong() throws IOException {
        var wrong = json.readTree(
                "{\"id\":\"x\",\"name\":\"n\",\"status\":\"open\",\"colour\":\"red\",\"phones\":[{\"id\":\"%s\"}]}"
                        .formatted(UUID.randomUUID()));
        assertThat(shapes().faults("service", wrong))
                .containsExactlyInAnyOrder(
                        "service.id is no uuid",
                        "service.status is open",
                        "service.colour is not known",
                        "phone.number is missing");
    }

    @Test
    void pages_follow_each_other_and_hold_everything_once() throws IOException {
        JsonNode first = get("/services?per_page=10");
        assertThat(first.path("size").asInt()).isEqualTo(10);
        assertThat(first.path("first_page").asBoolean()).isTrue();
        assertThat(first.path("last_page").asBoolean()).isFalse();
        var ids = new java.util.ArrayList<String>();
        for (int page = 1; page <= first.path("total_pages").asInt(); page++) {
            get("/services?per_page=10&page=" + page)
                    .path("contents")
                    .forEach(s -> ids.add(s.path("id").asString("")));
        }
        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(65);
    }

    @Test
    void a_home_says_where_it_is_when_it_opens_and_how_many_places_are_free() throws IOException {
        UUID id = Row.id(DemoStaff.id("facility", "rsa-po-1"), "kind");
        String text = get("/services/" + id).toString();
        assertThat(text)
                .contains(
                        "Casa sul Po",
                        "Fondazione Casa sul Po",
                        "\"postal_code\":\"26100\"",
                        "\"freq\":\"WEEKLY\"",
                        "FREE_PLACES",
                        "senza gradini",
                        "italiano");
    }

    @Test
    void services_are_found_by_kind_words_and_body() throws IOException {
        String term = Row.id("kinds", "MENSA").toString();
        assertThat(get("/services?taxonomy_term_id=" + term).toString())
                .contains("Mensa di via Stenico")
                .doesNotContain("Casa sul Po");
        assertThat(get("/services?search=dormitorio").toString()).contains("Dormitorio di via Ghinaglia");
        assertThat(get("/services?organization_id=" + UUID.randomUUID())
                        .path("empty")
                        .asBoolean())
                .isTrue();
        assertThat(http.get().uri("/api/hsds/services/" + UUID.randomUUID()).exchange())
                .hasStatus(404);
        assertThat(http.get().uri("/api/hsds/people").exchange()).hasStatus(404);
    }

    @Test
    void the_package_holds_every_table_and_each_reference_finds_its_row() throws IOException {
        MvcTestResult result = http.get().uri("/api/hsds/datapackage.zip").exchange();
        assertThat(result).hasStatusOk();
        Map<String, String> files = unzip(result.getResponse().getContentAsByteArray());
        assertThat(files.keySet()).contains("datapackage.json", "services.csv", "locations.csv", "taxonomy_terms.csv");
        Set<String> services = ids(files, "services.csv", "id");
        Set<String> locations = ids(files, "locations.csv", "id");
        assertThat(services)
                .containsAll(ids(files, "phones.csv", "service_id"))
                .containsAll(ids(files, "attributes.csv", "link_id"));
        assertThat(locations).containsAll(ids(files, "addresses.csv", "location_id"));
        assertThat(ids(files, "organizations.csv", "id")).containsAll(ids(files, "services.csv", "organization_id"));
        assertThat(ids(files, "taxonomy_terms.csv", "id"))
                .containsAll(ids(files, "attributes.csv", "taxonomy_term_id"));
        assertThat(json.readTree(String.valueOf(files.get("datapackage.json"))).path("resources"))
                .hasSize(Tables.NAMES.size());
    }

    @Test
    void nobody_of_the_staff_is_in_it() throws IOException {
        String all = get("/organizations?per_page=100").toString() + get("/services?per_page=100");
        assertThat(all).doesNotContain("Guindani", "Telò", "Rossetti");
    }

    private static Map<String, String> unzip(byte[] content) throws IOException {
        var files = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static Set<String> ids(Map<String, String> files, String file, String column) throws IOException {
        String csv = String.valueOf(files.get(file));
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = CSVParser.parse(csv, format)) {
            List<CSVRecord> rows = parser.getRecords();
            assertThat(rows).isNotEmpty();
            return rows.stream()
                    .map(row -> row.get(column))
                    .filter(id -> !id.isEmpty())
                    .collect(Collectors.toSet());
        }
    }
}
