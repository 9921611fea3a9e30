package it.trama.demo.history;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.CasefileBulk;
import it.trama.casefile.CasefileBulk.Load;
import it.trama.casefile.CasefileBulk.NewRecord;
import it.trama.casefile.CasefileBulk.NewTaking;
import it.trama.casefile.CasefileBulk.Staff;
import it.trama.casefile.HelpDetail;
import it.trama.casefile.HelpKind;
import it.trama.casefile.NewHelp;
import it.trama.demo.Case;
import it.trama.demo.Case.Stay;
import it.trama.demo.DemoStep;
import it.trama.demo.Loading;
import it.trama.demo.population.Draw;
import it.trama.demo.population.Keys;
import it.trama.demo.staff.DemoStaff;
import it.trama.kernel.Compartment;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Social records with their periods in charge, notes, and the social service's own help; piece by piece in order of opening, so numbers grow. */
@Component
@Order(7)
class CaseStep implements DemoStep {

    private static final int PIECE = 2_500;
    private static final List<String> REASONS =
            List.of("GOALS_REACHED", "GOALS_REACHED", "TRANSFERRED", "PERSON_DECLINED", "OTHER");

    private final CasefileBulk casefile;

    CaseStep(CasefileBulk casefile) {
        this.casefile = casefile;
    }

    @Override
    public String name() {
        return t("demo.step.cases");
    }

    @Override
    public void run(Loading loading) {
        var draw = new Draw(Loading.SEED + 1);
        var keys = new Keys(draw, Instant.parse("2021-01-01T00:00:00Z"));
        loading.cases().addAll(new CasePlanner(loading, draw, keys).plan());
        var diary = new Diary(draw, loading.today());
        List<Case> all = loading.cases();
        for (int from = 0; from < all.size(); from += PIECE) {
            loading.progress().at(name(), from, all.size());
            load(all.subList(from, Math.min(from + PIECE, all.size())), draw, diary);
        }
    }

    private void load(List<Case> piece, Draw draw, Diary diary) {
        casefile.load(new Load(
                piece.stream()
                        .map(c -> new NewRecord(
                                c.record(),
                                c.person().id(),
                                c.openedOn(),
                                c.last().worker().user()))
                        .toList(),
                piece.stream()
                        .flatMap(c -> c.stays().stream().map(stay -> taking(c, stay, draw)))
                        .toList(),
                List.of(),
                piece.stream().flatMap(diary::of).toList(),
                piece.stream().flatMap(CaseStep::socialWork).toList(),
                List.of()));
    }

    private static NewTaking taking(Case of, Stay stay, Draw draw) {
        var w = stay.worker();
        return new NewTaking(
                stay.id(),
                of.record(),
                stay.valid(),
                new Staff(w.user(), w.organisation(), w.team(), w.subdistrict()),
                stay.area(),
                stay.poverty(),
                stay.valid().to() == null ? null : draw.any(REASONS));
    }

    private static Stream<NewHelp> socialWork(Case of) {
        return of.stays().stream()
                .map(stay -> new NewHelp(
                        of.person().id(),
                        HelpKind.SOCIAL_WORK.name(),
                        stay.worker().organisation(),
                        DemoStaff.contact(stay.worker().subdistrict() == 6 ? "comune-cremona" : "azienda-sociale"),
                        stay.valid(),
                        new HelpDetail(null, "", Compartment.ORDINARY, "IN_CHARGE", stay.id())));
    }
}
