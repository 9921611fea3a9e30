package it.trama.network.hsds;

import static it.trama.platform.web.Texts.t;

import it.trama.network.ResourceWords;
import it.trama.network.Resources.Kind;
import it.trama.network.Resources.Resource;
import it.trama.network.Resources.Service;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Kinds of service, whom they are for, and what is measured of them, as taxonomies; each service has its terms as attributes. */
final class Taxonomies {

    static final List<String> TAXONOMIES = List.of("kinds", "audiences", "measures");

    private Taxonomies() {}

    private static UUID id(String taxonomy) {
        return Row.id("taxonomy", taxonomy);
    }

    static Row taxonomy(String name) {
        return Row.of(id(name))
                .with("name", t("network.hsds.taxonomy." + name))
                .with("description", t("network.hsds.taxonomy." + name + ".description"))
                .with("version", "1");
    }

    static List<Row> terms(List<Kind> kinds) {
        var terms = new ArrayList<Row>();
        kinds.forEach(kind -> terms.add(term("kinds", kind.code(), kind.name())));
        ResourceWords.AUDIENCES.forEach(code -> terms.add(term("audiences", code, t("network.audience." + code))));
        terms.add(term("measures", "PLACES", t("network.hsds.places")));
        terms.add(term("measures", "FREE_PLACES", t("network.hsds.free")));
        return terms;
    }

    private static Row term(String taxonomy, String code, String name) {
        return Row.of(Row.id(taxonomy, code))
                .with("code", code)
                .with("name", name)
                .with("description", name)
                .with("taxonomy", t("network.hsds.taxonomy." + taxonomy))
                .with("language", "it")
                .with("taxonomy_id", id(taxonomy));
    }

    /** @param service null: the service of the facility's kind, which also says its places */
    static List<Row> attributes(Resource r, UUID id, @Nullable Service service) {
        var attributes = new ArrayList<Row>();
        attributes.add(attribute(id, "kinds", r.kind().code(), ""));
        var audiences = new LinkedHashSet<String>();
        audiences.add(r.kind().audience());
        audiences.addAll(service == null ? r.about().reach().audiences() : service.audiences());
        audiences.forEach(code -> attributes.add(attribute(id, "audiences", code, "")));
        if (service == null && r.state().places() > 0) {
            attributes.add(
                    attribute(id, "measures", "PLACES", String.valueOf(r.state().places())));
            r.free().ifPresent(free -> attributes.add(attribute(id, "measures", "FREE_PLACES", String.valueOf(free))));
        }
        return attributes;
    }

    private static Row attribute(UUID service, String taxonomy, String code, String value) {
        return Row.of(Row.id(service, taxonomy, code))
                .with("link_id", service)
                .with("taxonomy_term_id", Row.id(taxonomy, code))
                .with("link_type", "taxonomy_term")
                .with("link_entity", "service")
                .with("value", value);
    }
}
