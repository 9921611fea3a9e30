package it.trama.demo.history;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.HelpKind;
import it.trama.demo.Case;
import it.trama.demo.population.Draw;
import it.trama.demo.population.Keys;
import it.trama.demo.staff.DemoStaff;
import it.trama.kernel.Period;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A pact with supports of three sources: what a fund line pays (this year's pacts), a charity's goods, volunteers' hours. */
final class PactMaker {

    private record Paid(String body, HelpKind kind, String line, String unit, String unitValue, int least, int most) {}

    private static final Paid HOME_CARE =
            new Paid("coop-servizi", HelpKind.HOME_CARE, "NAU-04", "HOUR", "21.80", 20, 60);
    private static final Paid EDUCATOR =
            new Paid("coop-servizi", HelpKind.EDUCATION, "POV-13", "HOUR", "23.50", 20, 50);
    private static final Paid SUPPORT = new Paid("caritas", HelpKind.MONEY, "POV-02", "MONTH", "150.00", 3, 8);

    /** Pacts whose money comes from bodies alone. */
    private static final double OWN_MONEY = 0.35;

    private final Draw draw;
    private final Keys keys;
    private final FundLines lines;
    private final LocalDate today;

    PactMaker(Draw draw, Keys keys, FundLines lines, LocalDate today) {
        this.draw = draw;
        this.keys = keys;
        this.lines = lines;
        this.today = today;
    }

    /** Some weeks after the taking in charge, for a year. */
    LocalDate signedOn(Case record) {
        var from = record.last().valid().from();
        long days = ChronoUnit.DAYS.between(from, today);
        return from.plusDays(Math.min(draw.between(20, 100), days - 5));
    }

    Pact pact(Case record, LocalDate day, String number) {
        var stay = record.last();
        var valid = new Period(day, day.plusYears(1));
        var goals = List.of(goal(1, stay.area(), day), goal(2, stay.area(), day));
        var supports = supports(stay.area(), goals, valid);
        var person = record.person().id();
        var author = stay.worker().user();
        var head = new Head(keys.next(), record.record(), person, number, t("demo.pact.title"), valid, author);
        var undertakings = List.of(
                new Undertaking("PERSON", t("demo.pact.person")),
                new Undertaking("SOCIAL_WORKER", t("demo.pact.worker")));
        return new Pact(head, goals, supports, undertakings, signatures(record, supports));
    }

    private List<Support> supports(String area, List<Goal> goals, Period valid) {
        var first = goals.getFirst().id();
        var paid = area.equals("ELDERLY") ? HOME_CARE : area.equals("FAMILY_MINORS") ? EDUCATOR : SUPPORT;
        var supports = new ArrayList<Support>();
        String charity = draw.chance(0.6) ? "caritas" : "san-vincenzo";
        if (draw.chance(OWN_MONEY)) {
            supports.add(ownMoney(charity, first, valid));
        } else {
            paid(paid, first, valid).ifPresent(supports::add);
        }
        supports.add(given(charity, HelpKind.FOOD, ResourceSource.ORGANISATION, first, valid));
        supports.add(given(
                "il-ponte",
                HelpKind.COMPANY,
                ResourceSource.VOLUNTEERS,
                goals.getLast().id(),
                valid));
        return supports;
    }

    private Goal goal(int number, String area, LocalDate day) {
        String key = "demo.pact.goal.%d.%s".formatted(number, area);
        return new Goal(keys.next(), t(key), t("demo.pact.indicator." + number), day.plusMonths(6L * number));
    }

    private Optional<Support> paid(Paid paid, UUID goal, Period valid) {
        var worth = worth(BigDecimal.valueOf(draw.between(paid.least, paid.most)), paid.unit, paid.unitValue);
        return lines.take(paid.line, valid.from(), worth)
                .map(line -> support(
                        paid.body,
                        paid.kind,
                        goal,
                        valid,
                        List.of(resource(
                                ResourceSource.FUND_LINE,
                                line,
                                null,
                                "demo.pact.paid." + paid.kind,
                                worth,
                                keys.next()))));
    }

    private Support given(String body, HelpKind kind, ResourceSource source, UUID goal, Period valid) {
        boolean goods = source == ResourceSource.ORGANISATION;
        var worth = goods
                ? worth(BigDecimal.valueOf(draw.between(12, 26)), "PIECE", "25.00")
                : worth(BigDecimal.valueOf(draw.between(16, 48)), "HOUR", "0");
        return support(
                body,
                kind,
                goal,
                valid,
                List.of(resource(source, null, DemoStaff.id("body", body), "demo.pact.given." + kind, worth, null)));
    }

    /** Less than two thousand euros, and none of it public: what the plan tells of in §2.2.1. */
    private Support ownMoney(String body, UUID goal, Period valid) {
        var worth = worth(BigDecimal.valueOf(draw.between(3, 18) * 100L), "EURO", "1");
        UUID giver = DemoStaff.id("body", body);
        var resource = resource(ResourceSource.ORGANISATION, null, giver, "demo.pact.own", worth, null);
        return support(body, HelpKind.MONEY, goal, valid, List.of(resource));
    }

    private Support support(String body, HelpKind kind, UUID goal, Period valid, List<Resource> resources) {
        return new Support(
                keys.next(),
                goal,
                DemoStaff.id("body", body),
                kind.name(),
                t("demo.pact.support." + kind),
                valid,
                resources);
    }

    private Resource resource(
            ResourceSource source,
            @Nullable UUID line,
            @Nullable UUID body,
            String text,
            Worth worth,
            @Nullable UUID commitment) {
        return new Resource(keys.next(), source, line, body, t(text), worth, commitment);
    }

    private static Worth worth(BigDecimal quantity, String unit, String unitValue) {
        return new Worth(quantity, unit, new BigDecimal(unitValue));
    }

    private static List<Signature> signatures(Case record, List<Support> supports) {
        var signatures = new ArrayList<Signature>();
        signatures.add(new Signature("PERSON", record.person().name()));
        signatures.add(new Signature("SOCIAL_WORKER", t("demo.pact.signer.worker")));
        Set<UUID> bodies = new LinkedHashSet<>();
        supports.forEach(support -> bodies.add(support.organisation()));
        bodies.forEach(body -> signatures.add(new Signature("BODY:" + body, t("demo.pact.signer.body"))));
        return signatures;
    }
}
