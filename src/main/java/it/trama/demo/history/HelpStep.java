package it.trama.demo.history;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.CasefileBulk;
import it.trama.casefile.CasefileBulk.Load;
import it.trama.casefile.CasefileBulk.NewBasis;
import it.trama.casefile.HelpDetail;
import it.trama.casefile.HelpKind;
import it.trama.casefile.NewHelp;
import it.trama.demo.Case;
import it.trama.demo.DemoStep;
import it.trama.demo.Loading;
import it.trama.demo.Resident;
import it.trama.demo.population.Draw;
import it.trama.demo.population.Keys;
import it.trama.demo.staff.DemoStaff;
import it.trama.kernel.Compartment;
import it.trama.kernel.Money;
import it.trama.kernel.Period;
import it.trama.trust.SystemActor;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What associations and the cooperative give outside of pacts, and what people have allowed to be told of it. */
@Component
@Order(11)
class HelpStep implements DemoStep {

    /** Of people in charge; and how many residents for each thousand are helped by a body only. */
    private static final double IN_CHARGE = 0.25;

    private static final int ONE_RESIDENT_IN = 90;
    private static final double WITH_BASIS = 0.6;
    private static final double ENDED = 0.3;
    private static final Map<String, List<HelpKind>> BODIES = Map.of(
            "caritas", List.of(HelpKind.FOOD, HelpKind.FOOD, HelpKind.MONEY),
            "san-vincenzo", List.of(HelpKind.MONEY, HelpKind.GOODS, HelpKind.FOOD),
            "il-ponte", List.of(HelpKind.WORK, HelpKind.EDUCATION, HelpKind.COMPANY),
            "coop-servizi", List.of(HelpKind.HOME_CARE, HelpKind.TRANSPORT));
    private static final List<String> FOR_ALL = List.of("caritas", "caritas", "il-ponte", "san-vincenzo");

    private final CasefileBulk casefile;

    HelpStep(CasefileBulk casefile) {
        this.casefile = casefile;
    }

    @Override
    public String name() {
        return t("demo.step.help");
    }

    @Override
    public void run(Loading loading) {
        var helps = new Helps(loading);
        for (Case record : loading.cases()) {
            if (helps.draw.chance(IN_CHARGE)) {
                helps.add(record.person(), record.last().worker());
            } else if (helps.draw.chance(WITH_BASIS)) {
                var worker = record.last().worker();
                helps.basis(record.person(), record.openedOn(), worker.user(), worker.organisation());
            }
        }
        for (int i = ONE_RESIDENT_IN / 2; i < loading.residents().size(); i += ONE_RESIDENT_IN) {
            var resident = loading.residents().get(i);
            if (resident.ageOn(loading.today()) >= 18 && !helps.inRecords.contains(resident.id())) {
                helps.add(resident, null);
            }
        }
        casefile.load(new Load(List.of(), List.of(), List.of(), List.of(), helps.rows, helps.bases));
    }

    private static final class Helps {

        private final Draw draw = new Draw(Loading.SEED + 4);
        private final Keys keys = new Keys(draw, Instant.parse("2021-10-01T00:00:00Z"));
        private final List<NewHelp> rows = new ArrayList<>();
        private final List<NewBasis> bases = new ArrayList<>();
        private final Set<UUID> inRecords;
        private final Loading loading;

        Helps(Loading loading) {
            this.loading = loading;
            this.inRecords = loading.cases().stream().map(c -> c.person().id()).collect(Collectors.toSet());
        }

        /** @param worker null when only the body knows the person */
        void add(Resident person, Case.@Nullable Worker worker) {
            String body = person.ageOn(loading.today()) >= 72 ? "coop-servizi" : draw.any(FOR_ALL);
            var since = loading.today().minusDays(draw.between(10, 1_300));
            rows.add(help(person, body, since));
            if (draw.chance(WITH_BASIS)) {
                UUID org = worker == null ? DemoStaff.id("body", body) : worker.organisation();
                UUID user = worker == null ? SystemActor.ID : worker.user();
                basis(person, since, user, org);
            }
        }

        private NewHelp help(Resident person, String body, LocalDate since) {
            var kind = draw.any(BODIES.getOrDefault(body, List.of(HelpKind.OTHER)));
            var end = draw.chance(ENDED) ? since.plusDays(draw.between(5, 400)) : null;
            var amount = kind == HelpKind.MONEY ? Money.of(BigDecimal.valueOf(10L * draw.between(5, 40))) : null;
            return new NewHelp(
                    person.id(),
                    kind.name(),
                    DemoStaff.id("body", body),
                    DemoStaff.contact(body),
                    new Period(since, end),
                    new HelpDetail(amount, t("demo.help.goal." + kind), Compartment.ORDINARY, "INTAKE", keys.next()));
        }

        void basis(Resident person, LocalDate since, UUID by, UUID organisation) {
            boolean law = draw.chance(0.04);
            var end = draw.chance(0.1) ? since.plusDays(draw.between(90, 700)) : null;
            bases.add(new NewBasis(
                    person.id(),
                    draw.chance(0.4) ? "EXTENDED" : "MINIMAL",
                    law ? "LEGAL" : "CONSENT",
                    t(law ? "demo.basis.law" : "demo.basis.consent"),
                    new Period(since, end),
                    by,
                    organisation));
        }
    }
}
