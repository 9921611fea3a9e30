package it.trama.network.hsds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows as the API nests them. */
final class Nesting {

    private final Tables tables;
    private final Map<String, Map<String, List<Row>>> indexes = new HashMap<>();

    Nesting(Tables tables) {
        this.tables = tables;
    }

    Row service(Row service) {
        String id = service.text("id");
        Row nested = service.and("organization", fields(byId("organizations", service.text("organization_id"))));
        nested = with(nested, "phones", of("phones", "service_id", id));
        nested = with(nested, "schedules", of("schedules", "service_id", id));
        nested = with(nested, "service_areas", of("service_areas", "service_id", id));
        nested = with(nested, "cost_options", of("cost_options", "service_id", id));
        nested = with(nested, "attributes", attributes(id));
        var places = of("service_at_locations", "service_id", id).stream()
                .map(place -> place.and(
                        "location", location(place.text("location_id")).fields()))
                .toList();
        return with(nested, "service_at_locations", places);
    }

    Row organization(Row organization) {
        String id = organization.text("id");
        Row nested =
                with(organization, "organization_identifiers", of("organization_identifiers", "organization_id", id));
        return with(
                nested,
                "locations",
                of("locations", "organization_id", id).stream()
                        .map(location -> location(location.text("id")))
                        .toList());
    }

    Row serviceAtLocation(Row place) {
        return place.and("location", location(place.text("location_id")).fields())
                .and("service", fields(byId("services", place.text("service_id"))));
    }

    Row term(Row term) {
        return term.and("taxonomy_detail", fields(byId("taxonomies", term.text("taxonomy_id"))));
    }

    private Row location(String id) {
        Row nested = byId("locations", id).getFirst();
        nested = with(nested, "addresses", of("addresses", "location_id", id));
        nested = with(nested, "languages", of("languages", "location_id", id));
        return with(nested, "accessibility", of("accessibility", "location_id", id));
    }

    private List<Row> attributes(String service) {
        return of("attributes", "link_id", service).stream()
                .map(attribute -> attribute.and(
                        "taxonomy_term", fields(byId("taxonomy_terms", attribute.text("taxonomy_term_id")))))
                .toList();
    }

    private List<Row> byId(String table, String id) {
        return of(table, "id", id);
    }

    private static Map<String, Object> fields(List<Row> one) {
        return one.getFirst().fields();
    }

    private List<Row> of(String table, String field, String value) {
        var index = indexes.computeIfAbsent(table + "/" + field, _ -> {
            var made = new HashMap<String, List<Row>>();
            tables.rows(table)
                    .forEach(row -> made.computeIfAbsent(row.text(field), _ -> new ArrayList<>())
                            .add(row));
            return made;
        });
        return index.getOrDefault(value, List.of());
    }

    private static Row with(Row row, String field, List<Row> rows) {
        return rows.isEmpty()
                ? row
                : row.and(field, rows.stream().map(Row::fields).toList());
    }
}
