package it.trama.network.body;

import static it.trama.platform.web.Texts.t;

import it.trama.network.Resources;
import it.trama.network.body.BodyFacts.Identity;
import it.trama.network.body.BodyFacts.Signed;
import it.trama.network.body.BodyPage.Fact;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The folio in words. */
final class FolioView {

    private static final Set<String> THIRD_SECTOR = Set.of("third_sector", "cooperative", "foundation");

    private FolioView() {}

    static BodyPage of(BodyFacts facts, List<Resources.Kind> kinds, LocalDate today, int runtsMonths) {
        Map<String, String> names =
                kinds.stream().collect(Collectors.toMap(Resources.Kind::code, Resources.Kind::name));
        var facilities = facts.facilities().stream()
                .map(f -> new BodyPage.Facility(
                        f.name(),
                        "/rete/strutture/" + f.id(),
                        names.getOrDefault(f.kind(), f.kind()),
                        f.places() == 0 ? "–" : Formats.number(f.places())))
                .toList();
        var people = facts.who().people().stream()
                .map(w -> new BodyPage.Worker(
                        w.name(),
                        w.roles().stream()
                                .map(role -> t("platform.role." + role))
                                .sorted()
                                .collect(Collectors.joining(", ")),
                        Formats.longDate(w.since())))
                .toList();
        return new BodyPage(
                facts.described().name(),
                "/rete/" + facts.described().id(),
                new BodyPage.Facts(facts(facts), warnings(facts, today, runtsMonths), facts.sections()),
                sharing(facts, today),
                facts.agreements().stream().map(a -> agreement(a, today)).toList(),
                new BodyPage.Reach(sites(facts), contacts(facts), facilities, people),
                new BodyPage.May(facts.who().office(), facts.who().keeps()));
    }

    static String kind(String code) {
        return Texts.has("network.kind." + code) ? t("network.kind." + code) : t("network.kind.other");
    }

    /** The file says "Piano di Zona, §1.3, §7": the sections alone. */
    static List<String> sections(String sections) {
        return Arrays.stream(sections.split(", ", -1))
                .filter(part -> !part.isBlank() && !part.equals("Piano di Zona"))
                .toList();
    }

    static String until(@Nullable LocalDate ends) {
        return ends == null
                ? t("network.agreement.open")
                : t("network.agreement.until", Formats.longDate(ends.minusDays(1)));
    }

    private static List<Fact> facts(BodyFacts facts) {
        var shown = new ArrayList<Fact>();
        var body = facts.described();
        Identity identity = facts.identity();
        shown.add(new Fact(t("network.kind"), kind(body.kind()), null));
        shown.add(new Fact(
                t("network.contact"), body.contact().isEmpty() ? t("network.contact.none") : body.contact(), null));
        add(shown, "network.body.description", body.description());
        add(shown, "network.sections.long", String.join(", ", sections(body.sections())));
        add(shown, "network.body.taxCode", identity.taxCode());
        add(shown, "network.body.vatNumber", identity.vatNumber());
        if (!identity.runtsSection().isEmpty()) {
            shown.add(new Fact(
                    t("network.runts"),
                    t(
                            "network.runts.said",
                            t("network.runts." + identity.runtsSection()),
                            identity.runtsNumber(),
                            Formats.longDate(identity.runtsChecked())),
                    null));
        }
        if (!identity.website().isEmpty()) {
            shown.add(new Fact(t("network.body.website"), identity.website(), identity.website()));
        }
        return shown;
    }

    private static void add(List<Fact> facts, String name, String value) {
        if (!value.isEmpty()) {
            facts.add(new Fact(t(name), value, null));
        }
    }

    private static List<String> warnings(BodyFacts facts, LocalDate today, int runtsMonths) {
        if (!facts.who().keeps() || !THIRD_SECTOR.contains(facts.described().kind())) {
            return List.of();
        }
        LocalDate checked = facts.identity().runtsChecked();
        if (checked == null) {
            return List.of(t("network.runts.never"));
        }
        return checked.isBefore(today.minusMonths(runtsMonths))
                ? List.of(t("network.runts.old", Formats.longDate(checked), runtsMonths))
                : List.of();
    }

    private static BodyPage.Sharing sharing(BodyFacts facts, LocalDate today) {
        return facts.opening(today)
                .map(a -> new BodyPage.Sharing(
                        true, t("network.sharing.open", t("network.agreement." + a.kind()), until(a.ends()))))
                .orElseGet(() -> {
                    var ended = facts.agreements().stream()
                            .filter(a ->
                                    a.opens() && a.ends() != null && !a.ends().isAfter(today))
                            .map(a -> a.ends())
                            .max(LocalDate::compareTo);
                    return new BodyPage.Sharing(
                            false,
                            ended.map(day -> t("network.sharing.ended", Formats.longDate(day.minusDays(1))))
                                    .orElseGet(() -> t("network.sharing.never")));
                });
    }

    private static BodyPage.Agreement agreement(Signed signed, LocalDate today) {
        String subject = signed.parties().isEmpty()
                ? signed.subject()
                : t("network.agreement.with", signed.subject(), signed.parties());
        String state = signed.isValid(today) ? "VALID" : today.isBefore(signed.starts()) ? "AHEAD" : "ENDED";
        return new BodyPage.Agreement(
                t("network.agreement." + signed.kind()),
                subject,
                Formats.longDate(signed.starts()),
                until(signed.ends()),
                state,
                "/rete/accordi/" + signed.id());
    }

    static List<BodyPage.Site> sites(BodyFacts facts) {
        return facts.reach().sites().stream()
                .map(s -> new BodyPage.Site(
                        s.id().toString(),
                        s.name(),
                        List.of(s.address(), s.municipality()).stream()
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(", "))))
                .toList();
    }

    static List<BodyPage.Contact> contacts(BodyFacts facts) {
        return facts.reach().contacts().stream()
                .map(c -> new BodyPage.Contact(
                        c.id().toString(),
                        t("network.contactKind." + c.kind()),
                        c.value(),
                        c.purpose(),
                        switch (c.kind()) {
                            case "PHONE" -> "tel:" + c.value().replaceAll("[^+0-9]", "");
                            case "WEB" -> c.value();
                            default -> "mailto:" + c.value();
                        }))
                .toList();
    }
}
