package it.trama.network;

import static it.trama.platform.web.Texts.t;

import it.trama.network.Resources.Resource;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A facility in words, the same for who signed in and for who did not. */
public final class ResourceWords {

    /** Whom a service is for; texts are {@code network.audience.*}. */
    public static final List<String> AUDIENCES = List.of(
            "EVERYBODY",
            "CHILDREN",
            "MINORS",
            "YOUTH",
            "FAMILIES",
            "DISABILITY",
            "OLDER",
            "NON_SELF_SUFFICIENT",
            "POVERTY",
            "HOMELESS",
            "MIGRANTS",
            "ADDICTION");

    /** ISO 639; {@code ise} is Italian sign language. */
    public static final List<String> LANGUAGES =
            List.of("it", "en", "fr", "es", "ro", "sq", "ar", "pa", "hi", "bn", "uk", "ru", "zh", "pt", "ise");

    public static final List<String> ACCESSIBILITY =
            List.of("STEP_FREE", "LIFT", "ACCESSIBLE_WC", "PARKING", "PUBLIC_TRANSPORT", "TACTILE", "HEARING_LOOP");

    /** @param href null: only a text */
    public record Fact(String name, String value, @Nullable String href) {}

    private ResourceWords() {}

    public static List<Fact> facts(Resource r, Map<String, String> towns) {
        var facts = new ArrayList<Fact>();
        add(facts, "kind", r.kind().name());
        add(facts, "audience", audiences(r));
        add(facts, "description", r.about().description());
        add(facts, "where", where(r));
        add(facts, "opening", opening(r));
        if (!r.about().phone().isEmpty()) {
            facts.add(new Fact(
                    t("network.fact.phone"),
                    r.about().phone(),
                    "tel:" + r.about().phone().replaceAll("[^+0-9]", "")));
        }
        if (!r.about().email().isEmpty()) {
            facts.add(new Fact(
                    t("network.fact.email"),
                    r.about().email(),
                    "mailto:" + r.about().email()));
        }
        reach(facts, r, towns);
        places(r).ifPresent(text -> add(facts, "places", text));
        add(facts, "titles", titles(r));
        add(facts, "body", r.body().name());
        return facts;
    }

    private static void reach(List<Fact> facts, Resource r, Map<String, String> towns) {
        add(facts, "languages", names("network.language.", r.about().reach().languages()));
        add(
                facts,
                "accessibility",
                names("network.accessibility.", r.about().reach().accessibility()));
        add(
                facts,
                "territory",
                r.place().territory().isEmpty()
                        ? t("network.territory.all")
                        : r.place().territory().stream()
                                .map(code -> towns.getOrDefault(code, code))
                                .sorted()
                                .collect(Collectors.joining(", ")));
    }

    private static void add(List<Fact> facts, String name, String value) {
        if (!value.isEmpty()) {
            facts.add(new Fact(t("network.fact." + name), value, null));
        }
    }

    public static String audiences(Resource r) {
        var all = new java.util.LinkedHashSet<String>();
        all.add(r.kind().audience());
        all.addAll(r.about().reach().audiences());
        return names("network.audience.", all);
    }

    public static String names(String prefix, Collection<String> codes) {
        return codes.stream()
                .map(code -> Texts.has(prefix + code) ? t(prefix + code) : code)
                .collect(Collectors.joining(", "));
    }

    public static String where(Resource r) {
        return r.place().address().isEmpty()
                ? r.place().municipality()
                : r.place().address() + ", " + r.place().municipality();
    }

    public static String opening(Resource r) {
        var opening = r.about().opening();
        String hours = opening.always() ? t("network.opening.always") : WeeklyHours.write(opening.hours());
        return hours.isEmpty() || opening.note().isEmpty() ? hours + opening.note() : hours + " · " + opening.note();
    }

    /** Free places with the day on which they were told; empty for a facility without places. */
    public static Optional<String> places(Resource r) {
        int places = r.state().places();
        if (places == 0) {
            return Optional.empty();
        }
        LocalDate declared = r.state().declared();
        return Optional.of(r.free()
                .filter(_ -> declared != null)
                .map(free -> t("network.places.free", free, places, Formats.longDate(declared)))
                .orElseGet(() -> t("network.places.untold", places)));
    }

    private static String titles(Resource r) {
        boolean needs = !r.kind().sector().equals("NETWORK");
        if (!needs && !r.state().authorised() && !r.state().accredited()) {
            return "";
        }
        return t(r.state().authorised() ? "network.title.authorised" : "network.title.notAuthorised") + ", "
                + t(r.state().accredited() ? "network.title.accredited" : "network.title.notAccredited");
    }
}
