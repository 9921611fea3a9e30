package it.trama.demo.governance;

import static it.trama.platform.web.Texts.t;

import it.trama.demo.DemoStep;
import it.trama.demo.Loading;
import it.trama.demo.population.Csv;
import it.trama.demo.staff.DemoStaff;
import it.trama.governance.GovernanceBulk;
import it.trama.governance.GovernanceBulk.Ahead;
import it.trama.governance.GovernanceBulk.Held;
import it.trama.governance.GovernanceBulk.Joined;
import it.trama.governance.GovernanceBulk.Mayor;
import it.trama.governance.GovernanceBulk.Secretary;
import it.trama.governance.GovernanceBulk.Voted;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The bodies of the plan with 47 mayors, an assembly of some weeks ago and one that is convened. */
@Component
@Order(52)
class GovernanceStep implements DemoStep {

    private static final LocalDate SINCE = LocalDate.of(2018, 1, 1);

    /** Who has an account of the demo. */
    private static final Map<String, String> ACCOUNTS = Map.of("019036", "sindaco", "019027", "sindaca");

    /** Municipalities that the plan coordinates with Pescarolo. */
    private static final List<String> JOINED = List.of("019053", "019069", "019070", "019114");

    private final GovernanceBulk bodies;

    GovernanceStep(GovernanceBulk bodies) {
        this.bodies = bodies;
    }

    @Override
    public String name() {
        return t("demo.step.governance");
    }

    @Override
    public void run(Loading loading) {
        LocalDate today = loading.today();
        var mayors = Csv.rows("demo/mayors.csv").stream()
                .map(row -> mayor(row.text("municipality"), row.text("name")))
                .toList();
        var by = new Secretary(
                DemoStaff.id("user", "segreteria"),
                DemoStaff.id("body", "comune-cremona"),
                t("demo.governance.secretary"));
        var convention = new Joined(t("demo.governance.convention"), t("demo.governance.convention.act"), JOINED);
        bodies.loadBodies(mayors, convention, SINCE, by);
        var held = new Held(
                today.minusWeeks(5),
                t("demo.governance.hall"),
                List.of(
                        voted("1", Set.of(), Set.of("Pizzighettone")),
                        voted("2", Set.of("Cremona", "Soresina"), Set.of("Casalbuttano ed Uniti"))),
                Set.of("Crotta d'Adda", "Derovere", "Gabbioneta-Binanuova"));
        var ahead = new Ahead(
                today.plusDays(9),
                t("demo.governance.hall"),
                List.of(t("demo.governance.ahead.1"), t("demo.governance.ahead.2")));
        bodies.loadSessions(held, ahead, by);
    }

    private static Mayor mayor(String municipality, String name) {
        String account = ACCOUNTS.get(municipality);
        return new Mayor(municipality, name, account == null ? null : DemoStaff.id("user", account));
    }

    private static Voted voted(String which, Set<String> against, Set<String> abstained) {
        return new Voted(
                t("demo.governance.item." + which), t("demo.governance.item." + which + ".text"), against, abstained);
    }
}
