package it.trama.network.hsds;

import it.trama.kernel.NotFound;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Open Referral HSDS 3.0, open to everybody: the same addresses, pages and shapes that its specification gives. */
@RestController
@RequestMapping("/api/hsds")
class HsdsApi {

    private static final int MOST = 100;

    private static final Map<String, BiFunction<Nesting, Row, Row>> SHOWN = Map.of(
            "services", Nesting::service,
            "organizations", Nesting::organization,
            "service_at_locations", Nesting::serviceAtLocation,
            "taxonomies", (_, row) -> row,
            "taxonomy_terms", Nesting::term);

    private final ExportDirectory export;
    private final DataPackage packages;

    HsdsApi(ExportDirectory export, DataPackage packages) {
        this.export = export;
        this.packages = packages;
    }

    @GetMapping
    Map<String, Object> about() {
        return Map.of(
                "version", "3.0",
                "profile", "https://docs.openreferral.org/en/3.0/hsds/",
                "openapi_url",
                        ServletUriComponentsBuilder.fromCurrentContextPath()
                                .path("/api/v1/openapi.json")
                                .toUriString());
    }

    @GetMapping("/{table:[a-z_]+}")
    Map<String, Object> page(
            @PathVariable String table,
            @RequestParam(defaultValue = "1") String page,
            @RequestParam(name = "per_page", defaultValue = "50") String perPage,
            @RequestParam Map<String, String> asked) {
        var shown = shown(table);
        Tables tables = export.handle();
        List<Row> all = Filter.of(tables, asked).among(table);
        int size = Math.clamp(number(perPage), 1, MOST);
        int pages = Math.max(1, (all.size() + size - 1) / size);
        int at = Math.clamp(number(page), 1, pages);
        var nesting = new Nesting(tables);
        List<Map<String, Object>> contents = all.stream()
                .skip((long) (at - 1) * size)
                .limit(size)
                .map(row -> shown.apply(nesting, row).fields())
                .toList();
        var answer = new LinkedHashMap<String, Object>();
        answer.put("total_items", all.size());
        answer.put("total_pages", pages);
        answer.put("page_number", at);
        answer.put("size", contents.size());
        answer.put("first_page", at == 1);
        answer.put("last_page", at == pages);
        answer.put("empty", contents.isEmpty());
        answer.put("contents", contents);
        return answer;
    }

    @GetMapping("/{table:[a-z_]+}/{id}")
    Map<String, Object> one(@PathVariable String table, @PathVariable UUID id) {
        var shown = shown(table);
        Tables tables = export.handle();
        return tables.rows(table).stream()
                .filter(row -> row.text("id").equals(id.toString()))
                .findFirst()
                .map(row -> shown.apply(new Nesting(tables), row).fields())
                .orElseThrow(NotFound::new);
    }

    @GetMapping("/datapackage.zip")
    ResponseEntity<byte[]> tables() {
        var disposition =
                ContentDisposition.attachment().filename("hsds-3.0.zip").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(MediaType.parseMediaType("application/zip"))
                .body(packages.of(export.handle()));
    }

    private static BiFunction<Nesting, Row, Row> shown(String table) {
        var shown = SHOWN.get(table);
        if (shown == null) {
            throw new NotFound();
        }
        return shown;
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 1;
    }

    /** What a page of a table is asked for: text, a term of a taxonomy, a body, what changed since. */
    private record Filter(Tables tables, Map<String, String> asked) {

        static Filter of(Tables tables, Map<String, String> asked) {
            return new Filter(tables, asked);
        }

        List<Row> among(String table) {
            String words = asked.getOrDefault("search", "").toLowerCase(Locale.ITALY);
            String body = asked.getOrDefault("organization_id", "");
            String since = asked.getOrDefault("modified_after", "");
            String term = asked.getOrDefault("taxonomy_term_id", "");
            String taxonomy = asked.getOrDefault("taxonomy_id", "");
            Set<String> withTerm = tables.rows("attributes").stream()
                    .filter(row -> row.text("taxonomy_term_id").equals(term))
                    .map(row -> row.text("link_id"))
                    .collect(Collectors.toSet());
            return tables.rows(table).stream()
                    .filter(row -> words.isEmpty()
                            || (row.text("name") + " " + row.text("description"))
                                    .toLowerCase(Locale.ITALY)
                                    .contains(words))
                    .filter(row -> body.isEmpty() || row.text("organization_id").equals(body))
                    .filter(row -> taxonomy.isEmpty()
                            || !table.equals("taxonomy_terms")
                            || row.text("taxonomy_id").equals(taxonomy))
                    .filter(row -> since.isEmpty()
                            || !table.equals("services")
                            || row.text("last_modified").compareTo(since) > 0)
                    .filter(row -> term.isEmpty()
                            || withTerm.contains(row.text(table.equals("services") ? "id" : "service_id")))
                    .toList();
        }
    }
}
