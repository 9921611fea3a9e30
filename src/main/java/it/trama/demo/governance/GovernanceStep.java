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
import it.trama.governance.Sessions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
    private final SessionStory story;
    private final SharedMoney money;

    GovernanceStep(GovernanceBulk bodies, SessionStory story, SharedMoney money) {
        this.bodies = bodies;
        this.story = story;
        this.money = money;
    }

    @Override
    public String name() {
        return t("demo.step.governance");
    }

    @Override
    public void run(Loading loading) {
        LocalDate today = loading.today();
        var towns = Csv.rows("demo/mayors.csv");
        var mayors = towns.stream()
                .map(row -> mayor(row.text("municipality"), row.text("name")))
                .toList();
        var by = new Secretary(
                DemoStaff.id("user", "segreteria"),
                DemoStaff.id("body", "comune-cremona"),
                t("demo.governance.secretary"),
                t("demo.governance.chair"));
        var convention = new Joined(t("demo.governance.convention"), t("demo.governance.convention.act"), JOINED);
        bodies.loadBodies(mayors, convention, SINCE, by);
        UUID regulation = story.proposed();
        var loaded = bodies.loadSessions(held(today.minusWeeks(5), regulation), ahead(today.plusDays(9)), by);
        again(loaded.ahead());
        story.after(loaded, mayors.stream().map(Mayor::municipality).toList(), today);
    }

    /** What was voted down comes back, amended. */
    private void again(UUID ahead) {
        money.goOn();
        var quota = money.ofTheQuota();
        if (quota != null) {
            bodies.about(ahead, 2, t("demo.governance.ahead.2.text"), quota);
        }
    }

    private Held held(LocalDate day, UUID regulation) {
        return new Held(
                day,
                t("demo.governance.hall"),
                List.of(
                        voted("1", Set.of(), Set.of("Pizzighettone"), null),
                        voted("2", Set.of("Cremona", "Soresina"), Set.of("Casalbuttano ed Uniti"), money.ofTheQuota()),
                        voted("3", Set.of("Robecco d'Oglio"), Set.of(), new Sessions.Subject("REGULATION", regulation)),
                        voted("4", Set.of(), Set.of("Soresina"), money.ofTheFund())),
                Set.of("Crotta d'Adda", "Derovere", "Gabbioneta-Binanuova"));
    }

    private static Ahead ahead(LocalDate day) {
        return new Ahead(
                day,
                t("demo.governance.hall"),
                List.of(t("demo.governance.ahead.1"), t("demo.governance.ahead.2"), t("demo.governance.ahead.3")));
    }

    private static Mayor mayor(String municipality, String name) {
        String account = ACCOUNTS.get(municipality);
        return new Mayor(
                municipality,
                name,
                t("demo.governance.mail", municipality),
                account == null ? null : DemoStaff.id("user", account));
    }

    private static Voted voted(
            String which, Set<String> against, Set<String> abstained, Sessions.@Nullable Subject subject) {
        return new Voted(
                t("demo.governance.item." + which),
                t("demo.governance.item." + which + ".text"),
                against,
                abstained,
                subject);
    }
}
