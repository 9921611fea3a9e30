package it.trama.network.hsds;

import static it.trama.platform.web.Texts.t;

import it.trama.network.ResourceWords;
import it.trama.network.Resources.Hours;
import it.trama.network.Resources.Kind;
import it.trama.network.Resources.Resource;
import it.trama.network.Resources.Service;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The directory as the tables of HSDS 3.0. A facility is a location and, at it, the service of its kind and each service that it describes.
 * Free places, for which 3.0 has no table, are an attribute of the service.
 */
final class Tables {

    static final List<String> NAMES = List.of(
            "organizations",
            "organization_identifiers",
            "services",
            "locations",
            "service_at_locations",
            "addresses",
            "phones",
            "schedules",
            "service_areas",
            "languages",
            "accessibility",
            "cost_options",
            "taxonomies",
            "taxonomy_terms",
            "attributes");

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final List<String> WEEKDAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    /** What the directory knows of a body besides its facilities. */
    record Organization(UUID id, String name, String description, String website, String taxCode, String runtsNumber) {}

    /** @param postalCode empty: not known */
    record Town(String name, String postalCode, String province) {

        static final Town UNKNOWN = new Town("", "", "");
    }

    private final Map<String, List<Row>> rows = new LinkedHashMap<>();
    private final Map<String, Town> towns;

    private Tables(Map<String, Town> towns) {
        this.towns = towns;
        NAMES.forEach(name -> rows.put(name, new ArrayList<>()));
    }

    static Tables of(List<Organization> bodies, List<Kind> kinds, List<Resource> resources, Map<String, Town> towns) {
        var tables = new Tables(towns);
        Taxonomies.TAXONOMIES.forEach(name -> tables.add("taxonomies", Taxonomies.taxonomy(name)));
        Taxonomies.terms(kinds).forEach(term -> tables.add("taxonomy_terms", term));
        bodies.forEach(tables::organization);
        resources.forEach(tables::resource);
        return tables;
    }

    List<Row> rows(String table) {
        return rows.getOrDefault(table, List.of());
    }

    private void add(String table, Row row) {
        rows.getOrDefault(table, new ArrayList<>()).add(row);
    }

    private void organization(Organization body) {
        add(
                "organizations",
                Row.of(body.id)
                        .with("name", body.name)
                        .with("description", body.description.isEmpty() ? body.name : body.description)
                        .with("website", body.website));
        identifier(body.id, "IT-CF", t("network.body.taxCode"), body.taxCode);
        identifier(body.id, "IT-RUNTS", t("network.runts"), body.runtsNumber);
    }

    private void identifier(UUID body, String scheme, String type, String identifier) {
        if (!identifier.isEmpty()) {
            add(
                    "organization_identifiers",
                    Row.of(Row.id(body, scheme))
                            .with("organization_id", body)
                            .with("identifier_scheme", scheme)
                            .with("identifier_type", type)
                            .with("identifier", identifier));
        }
    }

    private void resource(Resource r) {
        location(r);
        service(r, Row.id(r.id(), "kind"), r.name(), r.about().description(), null);
        r.about().services().forEach(s -> service(r, s.id(), s.name(), s.description(), s));
    }

    private void location(Resource r) {
        UUID id = r.id();
        Town town = towns.getOrDefault(r.place().istatCode(), Town.UNKNOWN);
        add(
                "locations",
                Row.of(id)
                        .with("location_type", "physical")
                        .with("organization_id", r.body().id())
                        .with("name", r.name())
                        .with("latitude", r.place().latitude())
                        .with("longitude", r.place().longitude()));
        add(
                "addresses",
                Row.of(Row.id(id, "address"))
                        .with("location_id", id)
                        .with(
                                "address_1",
                                r.place().address().isEmpty()
                                        ? r.place().municipality()
                                        : r.place().address())
                        .with("city", r.place().municipality())
                        .and("state_province", town.province)
                        .and("postal_code", town.postalCode)
                        .with("country", "IT")
                        .with("address_type", "physical"));
        reach(r, id);
    }

    private void reach(Resource r, UUID id) {
        r.about()
                .reach()
                .languages()
                .forEach(code -> add(
                        "languages",
                        Row.of(Row.id(id, "language", code))
                                .with("location_id", id)
                                .with("name", ResourceWords.names("network.language.", List.of(code)))
                                .with("code", code)));
        r.about()
                .reach()
                .accessibility()
                .forEach(code -> add(
                        "accessibility",
                        Row.of(Row.id(id, "accessibility", code))
                                .with("location_id", id)
                                .with("description", ResourceWords.names("network.accessibility.", List.of(code)))));
    }

    private void service(Resource r, UUID id, String name, String description, @Nullable Service service) {
        add(
                "services",
                Row.of(id)
                        .with("organization_id", r.body().id())
                        .with("name", name)
                        .with("description", description.isEmpty() ? r.kind().name() : description)
                        .with("email", r.about().email())
                        .with("status", "active")
                        .with("application_process", service == null ? "" : service.access())
                        .with("fees_description", service == null ? "" : service.cost())
                        .with("accreditations", r.state().accredited() ? t("network.title.accredited") : "")
                        .with("eligibility_description", ResourceWords.audiences(r))
                        .with("assured_date", LocalDate.ofInstant(r.state().saved(), ROME))
                        .with("last_modified", r.state().saved()));
        UUID at = Row.id(id, "at", r.id());
        add("service_at_locations", Row.of(at).with("service_id", id).with("location_id", r.id()));
        schedules(r, id);
        areas(r, id);
        Taxonomies.attributes(r, id, service).forEach(attribute -> add("attributes", attribute));
        details(r, id, service);
    }

    private void details(Resource r, UUID id, @Nullable Service service) {
        if (!r.about().phone().isEmpty()) {
            add(
                    "phones",
                    Row.of(Row.id(id, "phone"))
                            .with("service_id", id)
                            .with("number", r.about().phone())
                            .with("type", "voice"));
        }
        if (service != null && !service.cost().isEmpty()) {
            add(
                    "cost_options",
                    Row.of(Row.id(id, "cost")).with("service_id", id).with("amount_description", service.cost()));
        }
    }

    private void schedules(Resource r, UUID service) {
        var opening = r.about().opening();
        if (opening.always()) {
            add(
                    "schedules",
                    Row.of(Row.id(service, "always"))
                            .with("service_id", service)
                            .with("description", t("network.opening.always"))
                            .with("freq", "WEEKLY")
                            .with("byday", String.join(",", WEEKDAYS)));
        }
        for (Hours hours : opening.hours()) {
            add(
                    "schedules",
                    Row.of(Row.id(service, hours.weekday(), hours.opens()))
                            .with("service_id", service)
                            .with("freq", "WEEKLY")
                            .with("wkst", "MO")
                            .with("byday", WEEKDAYS.get(hours.weekday() - 1))
                            .with("opens_at", hours.opens())
                            .with("closes_at", hours.closes()));
        }
    }

    private void areas(Resource r, UUID service) {
        List<String> codes = r.place().territory();
        if (codes.isEmpty()) {
            add(
                    "service_areas",
                    Row.of(Row.id(service, "area"))
                            .with("service_id", service)
                            .with("name", t("network.territory.all")));
        }
        codes.forEach(code -> add(
                "service_areas",
                Row.of(Row.id(service, "area", code))
                        .with("service_id", service)
                        .with("name", towns.getOrDefault(code, Town.UNKNOWN).name)
                        .with("extent", code)
                        .with("extent_type", "istat")));
    }
}
