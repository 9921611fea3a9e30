package it.trama.demo.history;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.CasefileBulk;
import it.trama.casefile.CasefileBulk.Load;
import it.trama.demo.Case;
import it.trama.demo.DemoStep;
import it.trama.demo.Loading;
import it.trama.demo.population.Draw;
import it.trama.demo.population.Keys;
import it.trama.fund.Budget;
import it.trama.fund.FundBulk;
import it.trama.project.ProjectBulk;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Signed pacts with their commitments on the funds, what was delivered of them, and the helps that they began. */
@Component
@Order(12)
class PactStep implements DemoStep {

    /** Of the open cases of the last two years. */
    private static final double SIGNED = 0.05;

    /** So that also in a small district each body has something to deliver. */
    private static final int FEWEST = 12;

    private final Budget budget;
    private final NumberPacts numbers;
    private final FundBulk funds;
    private final ProjectBulk projects;
    private final PastWork work;
    private final CasefileBulk casefile;

    PactStep(
            Budget budget,
            NumberPacts numbers,
            FundBulk funds,
            ProjectBulk projects,
            PastWork work,
            CasefileBulk casefile) {
        this.budget = budget;
        this.numbers = numbers;
        this.funds = funds;
        this.projects = projects;
        this.work = work;
        this.casefile = casefile;
    }

    @Override
    public String name() {
        return t("demo.step.pacts");
    }

    @Override
    public void run(Loading loading) {
        var draw = new Draw(Loading.SEED + 5);
        var keys = new Keys(draw, Instant.parse("2021-11-01T00:00:00Z"));
        var lines = new FundLines(
                loading.today().getYear(), budget.openLines(loading.today().getYear()));
        var maker = new PactMaker(draw, keys, lines, loading.today());
        var carriedOut = new PactDeeds(draw, keys, loading.today());
        for (Signing signing : signings(loading, draw, maker)) {
            carriedOut.add(signing.record, maker.pact(signing.record, signing.day, signing.number));
        }
        funds.load(carriedOut.commitments());
        projects.load(carriedOut.pacts());
        work.load(carriedOut, loading.today());
        casefile.load(new Load(List.of(), List.of(), carriedOut.members(), List.of(), carriedOut.helps(), List.of()));
    }

    private record Signing(Case record, LocalDate day, String number) {}

    /** In order of signing, so that numbers grow. */
    private List<Signing> signings(Loading loading, Draw draw, PactMaker maker) {
        var oldest = loading.today().minusYears(2);
        var newest = loading.today().minusDays(40);
        var plans = new ArrayList<Signing>();
        var recent = StayMaker.openOf(loading.cases())
                .filter(c -> c.last().valid().from().isAfter(oldest)
                        && c.last().valid().from().isBefore(newest))
                .toList();
        long wanted = Math.max(FEWEST, Math.round(recent.size() * SIGNED));
        for (int i = 0; i < recent.size() && plans.size() < wanted; i++) {
            if (draw.unit() * (recent.size() - i) < wanted - plans.size()) {
                plans.add(new Signing(recent.get(i), maker.signedOn(recent.get(i)), ""));
            }
        }
        plans.sort(Comparator.comparing(Signing::day));
        var given = numbers.handle(plans.stream().map(Signing::day).toList());
        var signings = new ArrayList<Signing>();
        for (int i = 0; i < plans.size(); i++) {
            signings.add(new Signing(plans.get(i).record, plans.get(i).day, given.get(i)));
        }
        return signings;
    }
}
