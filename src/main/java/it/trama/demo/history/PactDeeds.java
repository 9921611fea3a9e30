package it.trama.demo.history;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.CasefileBulk.NewMember;
import it.trama.casefile.HelpDetail;
import it.trama.casefile.NewHelp;
import it.trama.delivery.BeneficiaryLabel;
import it.trama.delivery.DeliveryBulk.BulkAssignment;
import it.trama.delivery.DeliveryBulk.Given;
import it.trama.delivery.DeliveryBulk.Promise;
import it.trama.delivery.DeliveryBulk.Quantity;
import it.trama.delivery.DeliveryBulk.Source;
import it.trama.demo.Case;
import it.trama.demo.population.Draw;
import it.trama.demo.population.Keys;
import it.trama.demo.staff.DemoStaff;
import it.trama.fund.FundBulk.Past;
import it.trama.fund.FundBulk.PastCommitment;
import it.trama.kernel.Compartment;
import it.trama.kernel.Money;
import it.trama.project.ProjectBulk.Pact;
import it.trama.project.ProjectBulk.Resource;
import it.trama.project.ProjectBulk.Support;
import it.trama.trust.Holder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What followed from signed pacts: money committed and spent, parts entrusted and given, helps begun, bodies in the care team. */
final class PactDeeds {

    private final Draw draw;
    private final Keys keys;
    private final LocalDate today;
    private final List<Pact> pacts = new ArrayList<>();
    private final List<PastCommitment> commitments = new ArrayList<>();
    private final List<BulkAssignment> assignments = new ArrayList<>();
    private final List<NewHelp> helps = new ArrayList<>();
    private final List<NewMember> members = new ArrayList<>();

    PactDeeds(Draw draw, Keys keys, LocalDate today) {
        this.draw = draw;
        this.keys = keys;
        this.today = today;
    }

    List<Pact> pacts() {
        return pacts;
    }

    List<PastCommitment> commitments() {
        return commitments;
    }

    List<BulkAssignment> assignments() {
        return assignments;
    }

    List<NewHelp> helps() {
        return helps;
    }

    List<NewMember> members() {
        return members;
    }

    void add(Case record, Pact pact) {
        pacts.add(pact);
        for (Support support : pact.supports()) {
            support.resources().forEach(resource -> entrust(record, support, resource));
            helps.add(help(record, support));
        }
        if (draw.chance(0.4)) {
            var body = Holder.organisation(pact.supports().getFirst().organisation());
            var by = pact.head().author();
            members.add(new NewMember(
                    record.record(), body, t("demo.pact.member"), pact.head().valid(), by));
        }
    }

    private void entrust(Case record, Support support, Resource resource) {
        var person = record.person();
        var worth = resource.worth();
        var given = given(support, worth.quantity());
        assignments.add(new BulkAssignment(
                resource.id(),
                new Source(support.id(), record.record(), Compartment.ORDINARY, person.id()),
                support.organisation(),
                new Promise(
                        BeneficiaryLabel.of(person.name(), person.birth()),
                        resource.description(),
                        support.kind(),
                        new Quantity(worth.quantity(), worth.unit(), worth.unitValue()),
                        resource.commitment()),
                support.valid(),
                given));
        commit(support, resource, given);
    }

    private void commit(Support support, Resource resource, List<Given> given) {
        var worth = resource.worth();
        UUID line = resource.fundLine();
        UUID commitment = resource.commitment();
        if (line != null && commitment != null) {
            commitments.add(new PastCommitment(
                    commitment,
                    line,
                    "PROJECT_RESOURCE",
                    resource.id(),
                    Money.line(worth.quantity(), worth.unitValue()),
                    support.valid().from(),
                    given.stream()
                            .map(g -> new Past(g.id(), Money.line(g.quantity(), worth.unitValue()), g.day()))
                            .toList()));
        }
    }

    /** A part each month or so, up to four fifths of what was promised. */
    private List<Given> given(Support support, BigDecimal quantity) {
        long days = ChronoUnit.DAYS.between(support.valid().from(), today);
        int times = Math.toIntExact(Math.min(8, days / draw.between(25, 45)));
        var part = BigDecimal.valueOf(Math.max(1, quantity.intValue() / 10));
        var given = new ArrayList<Given>();
        for (int i = 1; i <= times && i * part.intValue() < quantity.intValue(); i++) {
            var day = support.valid().from().plusDays(days * i / (times + 1));
            given.add(new Given(keys.next(), day, part, giver(support.organisation())));
        }
        return given;
    }

    private static UUID giver(UUID body) {
        for (var user : List.of("caritas", "san-vincenzo", "il-ponte")) {
            if (DemoStaff.id("body", user).equals(body)) {
                return DemoStaff.id("user", user);
            }
        }
        return DemoStaff.id("user", "ente");
    }

    private static NewHelp help(Case record, Support support) {
        var worth = support.resources().stream()
                .map(r -> Money.line(r.worth().quantity(), r.worth().unitValue()))
                .reduce(Money.ZERO, Money::plus);
        return new NewHelp(
                record.person().id(),
                support.kind(),
                support.organisation(),
                DemoStaff.contact(support.organisation()),
                support.valid(),
                new HelpDetail(
                        worth.isZero() ? null : worth,
                        support.title(),
                        Compartment.ORDINARY,
                        "DELIVERY",
                        support.id()));
    }
}
