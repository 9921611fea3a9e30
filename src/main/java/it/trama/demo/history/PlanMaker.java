package it.trama.demo.history;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.HelpKind;
import it.trama.demo.Case;
import it.trama.demo.population.Keys;
import it.trama.demo.staff.DemoStaff;
import it.trama.kernel.Period;
import it.trama.project.ProjectBulk.Edition;
import it.trama.project.ProjectBulk.Goal;
import it.trama.project.ProjectBulk.Head;
import it.trama.project.ProjectBulk.Pact;
import it.trama.project.ProjectBulk.Resource;
import it.trama.project.ProjectBulk.Signature;
import it.trama.project.ProjectBulk.Support;
import it.trama.project.ProjectBulk.Undertaking;
import it.trama.project.ProjectBulk.Worth;
import it.trama.project.ResourceSource;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A project of eight months ago, and its amendment of four months ago: everything goes on, and a charity's part is added. */
final class PlanMaker {

    record Kind(String pathway, HelpKind paid, String line, String unitValue, HelpKind added) {}

    static final Kind HOME_CARE = new Kind("home-care", HelpKind.HOME_CARE, "NAU-04", "21.80", HelpKind.FOOD);
    static final Kind LIFE = new Kind("life-project", HelpKind.EDUCATION, "POV-13", "23.50", HelpKind.TRANSPORT);

    /** @param added what only the second edition has, by itself */
    record Plan(Case record, Pact first, Pact second, Pact added) {

        LocalDate changedOn() {
            return second.head().valid().from();
        }
    }

    private final Keys keys;
    private final FundLines lines;
    private final LocalDate start;
    private final LocalDate change;

    PlanMaker(Keys keys, FundLines lines, LocalDate today) {
        this.keys = keys;
        this.lines = lines;
        LocalDate newYear = today.withDayOfYear(1);
        this.start = today.minusMonths(8).isBefore(newYear) ? newYear : today.minusMonths(8);
        this.change = start.plusDays(Math.max(1, ChronoUnit.DAYS.between(start, today) / 2));
    }

    Plan plan(Case record, Kind kind, String number) {
        var valid = new Period(start, start.plusYears(1));
        var edition = Edition.first(kind.pathway);
        List<Goal> goals = List.of(goal(kind, 1, valid), goal(kind, 2, valid));
        var supports = List.of(paid(kind, goals, valid), volunteers(goals, valid));
        Pact first = pact(record, kind, number, new Written(edition, valid, goals, supports));
        Map<UUID, UUID> origins = new HashMap<>();
        List<Goal> later = goals.stream().map(g -> again(g, origins)).toList();
        var rest = new Period(change, start.plusYears(1));
        var supportsLater = new ArrayList<Support>();
        supports.forEach(s -> supportsLater.add(again(s, later, goals, origins)));
        Support added = added(kind, later.getFirst(), rest);
        supportsLater.add(added);
        var amending = Edition.second(kind.pathway, first.head().id(), t("demo.plan.reason"), origins);
        Pact second = pact(record, kind, number, new Written(amending, rest, later, supportsLater));
        Pact onlyAdded = new Pact(second.head(), later, List.of(added), List.of(), List.of(), amending);
        return new Plan(record, amended(first), second, onlyAdded);
    }

    private record Written(Edition edition, Period valid, List<Goal> goals, List<Support> supports) {}

    private Pact pact(Case record, Kind kind, String number, Written w) {
        var author = record.last().worker().user();
        var head = new Head(
                keys.next(),
                record.record(),
                record.person().id(),
                number,
                t("demo.plan.title." + kind.pathway),
                w.valid,
                author);
        var undertakings = List.of(
                new Undertaking("PERSON", t("demo.pact.person")),
                new Undertaking("SOCIAL_WORKER", t("demo.pact.worker")));
        var signatures = new ArrayList<>(List.of(
                new Signature("PERSON", record.person().name()),
                new Signature("SOCIAL_WORKER", t("demo.pact.signer.worker"))));
        w.supports.stream()
                .map(Support::organisation)
                .distinct()
                .forEach(body -> signatures.add(new Signature("BODY:" + body, t("demo.pact.signer.body"))));
        return new Pact(head, w.goals, w.supports, undertakings, signatures, w.edition);
    }

    private static Pact amended(Pact first) {
        return new Pact(
                first.head(),
                first.goals(),
                first.supports(),
                first.undertakings(),
                first.signatures(),
                first.edition().replaced());
    }

    private Goal goal(Kind kind, int number, Period valid) {
        String key = "demo.plan.goal.%d.%s".formatted(number, kind.pathway);
        return new Goal(
                keys.next(),
                t(key),
                t("demo.pact.indicator." + number),
                valid.from().plusMonths(6L * number));
    }

    private Goal again(Goal goal, Map<UUID, UUID> origins) {
        var next = new Goal(keys.next(), goal.title(), goal.indicator(), goal.due());
        origins.put(next.id(), goal.id());
        return next;
    }

    private Support again(Support s, List<Goal> later, List<Goal> goals, Map<UUID, UUID> origins) {
        int goal = s.goal().equals(goals.getFirst().id()) ? 0 : 1;
        var resources = s.resources().stream().map(r -> again(r, origins)).toList();
        var next = new Support(
                keys.next(), later.get(goal).id(), s.organisation(), s.kind(), s.title(), s.valid(), resources);
        origins.put(next.id(), s.id());
        return next;
    }

    private Resource again(Resource r, Map<UUID, UUID> origins) {
        var next = new Resource(
                keys.next(), r.source(), r.fundLine(), r.organisation(), r.description(), r.worth(), r.commitment());
        origins.put(next.id(), r.id());
        return next;
    }

    /** From the line while there is money; else the cooperative's own. */
    private Support paid(Kind kind, List<Goal> goals, Period valid) {
        var worth = worth("60", "HOUR", kind.unitValue);
        UUID line = lines.take(kind.line, valid.from(), worth).orElse(null);
        String text = t("demo.pact.paid." + kind.paid);
        var resource = line == null
                ? resource(ResourceSource.ORGANISATION, null, "coop-servizi", text, worth)
                : resource(ResourceSource.FUND_LINE, line, null, text, worth);
        return support("coop-servizi", kind.paid, goals.getFirst(), valid, resource);
    }

    private Support volunteers(List<Goal> goals, Period valid) {
        var worth = worth("40", "HOUR", "12.50");
        var resource =
                resource(ResourceSource.VOLUNTEERS, null, "il-ponte", t("demo.pact.given." + HelpKind.COMPANY), worth);
        return support("il-ponte", HelpKind.COMPANY, goals.getLast(), valid, resource);
    }

    private Support added(Kind kind, Goal goal, Period valid) {
        var worth = worth("48", "PIECE", "6.50");
        var resource =
                resource(ResourceSource.ORGANISATION, null, "caritas", t("demo.plan.added." + kind.added), worth);
        return support("caritas", kind.added, goal, valid, resource);
    }

    private Support support(String body, HelpKind kind, Goal goal, Period valid, Resource resource) {
        String title = t("demo.plan.support." + kind);
        return new Support(
                keys.next(), goal.id(), DemoStaff.id("body", body), kind.name(), title, valid, List.of(resource));
    }

    private Resource resource(
            ResourceSource source, @Nullable UUID line, @Nullable String body, String text, Worth worth) {
        UUID giver = body == null ? null : DemoStaff.id("body", body);
        return new Resource(keys.next(), source, line, giver, text, worth, line == null ? null : keys.next());
    }

    private static Worth worth(String quantity, String unit, String unitValue) {
        return new Worth(new BigDecimal(quantity), unit, new BigDecimal(unitValue));
    }
}
