package it.trama.plan.folio;

import static it.trama.platform.web.Texts.t;

import it.trama.plan.PlanDesk;
import it.trama.plan.PlanGuidelines;
import it.trama.plan.PlanItem;
import it.trama.plan.PlanItems;
import it.trama.plan.Typed;
import it.trama.plan.folio.Folio.When;
import it.trama.plan.folio.WorkOnFolio.Known;
import it.trama.platform.web.Crumb;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import it.trama.territory.Municipality;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says a folio in words. */
@Component
class FolioPages {

    private final PlanDesk desk;
    private final Norms norms;
    private final PlanGuidelines guidelines;

    FolioPages(PlanDesk desk, Norms norms, PlanGuidelines guidelines) {
        this.desk = desk;
        this.norms = norms;
        this.guidelines = guidelines;
    }

    FolioPage page(WorkOnFolio.Read read, Typed typed) {
        LocalDate today = desk.today();
        return new FolioPage(
                head(read),
                facts(read.folio(), read.known()),
                read.milestones().stream()
                        .map(m -> new FolioPage.Milestone(
                                m.id().toString(),
                                m.title(),
                                Formats.date(m.due()),
                                m.reachedOn() == null ? "" : Formats.date(m.reachedOn()),
                                m.reachedOn() == null && m.due().isBefore(today)))
                        .toList(),
                FolioNumbers.of(read.item().code(), read.figures(), desk.readsYears()),
                new FolioPage.Can(desk.writes(), UUID.randomUUID().toString()),
                typed);
    }

    private static FolioPage.Head head(WorkOnFolio.Read read) {
        String code = read.item().code();
        return new FolioPage.Head(code, PlanItems.label(read.item()), PlanDesk.tabs(code, "folio"));
    }

    FolioPage.Facts facts(Folio folio, Known known) {
        Map<String, String> bodies = bodies(known).stream().collect(Collectors.toMap(Option::value, Option::label));
        UUID lead = folio.who().lead();
        return new FolioPage.Facts(
                lead == null ? "–" : bodies.getOrDefault(lead.toString(), "–"),
                words(folio.who().partners().stream().map(UUID::toString).toList(), bodies::get),
                territory(folio, known),
                folio.beneficiaries().isEmpty() ? "–" : folio.beneficiaries(),
                months(folio.when()),
                rests(folio, known));
    }

    private FolioPage.Rests rests(Folio folio, Known known) {
        return new FolioPage.Rests(
                folio.links().norms().stream().map(this::norm).toList(),
                folio.links().guidelines().stream()
                        .flatMap(code -> guidelines.find(code).stream())
                        .map(g -> new Crumb(g.label(), "/piano?ciclo=" + g.cycle() + "&indirizzo=" + g.code()))
                        .toList(),
                known.outcomes().stream()
                        .filter(o -> folio.links().outcomes().contains(o.code()))
                        .map(o -> new Crumb(outcome(o), "/piano?ciclo=" + o.cycle() + "#" + o.code()))
                        .toList());
    }

    private static String outcome(Folios.Outcome outcome) {
        return t("plan.folio.outcome", PlanItem.number(outcome.code()), outcome.objective(), outcome.outcome());
    }

    private static String words(List<String> codes, Function<String, @Nullable String> name) {
        return codes.isEmpty()
                ? "–"
                : codes.stream()
                        .map(code -> {
                            String found = name.apply(code);
                            return found == null ? code : found;
                        })
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    private static String territory(Folio folio, Known known) {
        Map<String, String> names =
                known.municipalities().stream().collect(Collectors.toMap(Municipality::istatCode, Municipality::name));
        return switch (folio.where().territory()) {
            case "SUBDISTRICTS" -> words(folio.where().places(), code -> t("plan.territory.subdistrict", code));
            case "MUNICIPALITIES" -> words(folio.where().places(), names::get);
            default -> t("plan.territory.DISTRICT");
        };
    }

    private static String months(When when) {
        if (when.from() == null && when.to() == null) {
            return "–";
        }
        if (when.to() == null) {
            return t("plan.folio.months.from", Formats.month(when.from()));
        }
        return when.from() == null
                ? t("plan.folio.months.to", Formats.month(when.to()))
                : t("plan.folio.months.span", Formats.month(when.from()), Formats.month(when.to()));
    }

    private String norm(String name) {
        return norms.all().stream()
                .filter(norm -> norm.name().equals(name))
                .findFirst()
                .map(norm -> t("plan.folio.norm", norm.name(), norm.subject()))
                .orElse(name);
    }

    FolioPage.Edit edit(WorkOnFolio.Read read, Folio folio, Typed typed) {
        UUID lead = folio.who().lead();
        Map<String, String> stored = Map.of(
                "lead", lead == null ? "" : lead.toString(),
                "territory", folio.where().territory(),
                "beneficiaries", folio.beneficiaries(),
                "from", typed(folio.when().from()),
                "to", typed(folio.when().to()),
                "version", Integer.toString(folio.version()));
        return new FolioPage.Edit(
                head(read),
                stored,
                new FolioPage.Chosen(
                        folio.who().partners().stream().map(UUID::toString).toList(),
                        folio.where().places(),
                        folio.links().norms(),
                        folio.links().guidelines(),
                        folio.links().outcomes()),
                choices(read.known()),
                typed);
    }

    static String typed(@Nullable LocalDate month) {
        return month == null ? "" : month.getMonthValue() + "/" + month.getYear();
    }

    static List<Option> bodies(Known known) {
        return known.organisations().stream()
                .map(body -> new Option(body.id().toString(), body.name()))
                .toList();
    }

    /** The name of a body. */
    static String body(Known known, String id) {
        return bodies(known).stream()
                .filter(option -> option.value().equals(id))
                .findFirst()
                .map(Option::label)
                .orElse(id);
    }

    private FolioPage.Choices choices(Known known) {
        return new FolioPage.Choices(
                bodies(known),
                FolioForm.TERRITORIES.stream()
                        .map(code -> new Option(code, t("plan.territory." + code)))
                        .toList(),
                known.municipalities().stream()
                        .map(Municipality::subdistrict)
                        .distinct()
                        .sorted()
                        .map(number ->
                                new Option(number.toString(), t("plan.territory.subdistrict", number.toString())))
                        .toList(),
                known.municipalities().stream()
                        .map(m -> new Option(m.istatCode(), m.name()))
                        .toList(),
                norms.all().stream()
                        .map(norm -> new Option(norm.name(), t("plan.folio.norm", norm.name(), norm.subject())))
                        .toList(),
                guidelines.all().stream()
                        .map(g -> new Option(g.code(), g.label()))
                        .toList(),
                known.outcomes().stream()
                        .map(o -> new Option(
                                o.code(),
                                t("plan.folio.outcome", PlanItem.number(o.code()), o.objective(), o.outcome())))
                        .toList());
    }
}
