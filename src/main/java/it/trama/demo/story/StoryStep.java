package it.trama.demo.story;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.CasefileBulk;
import it.trama.casefile.CasefileBulk.Load;
import it.trama.casefile.CasefileBulk.NewBasis;
import it.trama.casefile.CasefileBulk.NewNote;
import it.trama.casefile.CasefileBulk.NewRecord;
import it.trama.casefile.CasefileBulk.NewTaking;
import it.trama.casefile.CasefileBulk.Staff;
import it.trama.casefile.HelpDetail;
import it.trama.casefile.HelpKind;
import it.trama.casefile.NewHelp;
import it.trama.demo.Case.Worker;
import it.trama.demo.DemoStep;
import it.trama.demo.Loading;
import it.trama.demo.staff.DemoStaff;
import it.trama.demo.staff.SocialWorkers;
import it.trama.kernel.Compartment;
import it.trama.kernel.Money;
import it.trama.kernel.Period;
import it.trama.trust.SealedNetwork;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is known of the people of the story before the story begins. */
@Component
@Order(8)
class StoryStep implements DemoStep {

    private static final UUID RECORD = DemoStaff.id("record", "ernesto");
    private static final UUID TAKING = DemoStaff.id("taking", "ernesto");
    private static final String CONSENT = t("demo.basis.consent");

    private final CasefileBulk casefile;

    StoryStep(CasefileBulk casefile) {
        this.casefile = casefile;
    }

    @Override
    public String name() {
        return t("demo.step.story");
    }

    @Override
    public void run(Loading loading) {
        LocalDate today = loading.today();
        var w = SocialWorkers.worker("assistente", 6);
        var since = today.minusMonths(26);
        casefile.load(new Load(
                List.of(new NewRecord(RECORD, StoryPeople.ERNESTO, since, w.user())),
                List.of(new NewTaking(TAKING, RECORD, Period.since(since), staff(w), "ELDERLY", false, null)),
                List.of(),
                List.of(
                        note(since, "INTERVIEW", "demo.story.ernesto.1", w),
                        note(since.plusMonths(2), "HOME_VISIT", "demo.story.ernesto.2", w),
                        note(today.minusMonths(1), "PHONE", "demo.story.ernesto.3", w)),
                helps(today, since, w),
                bases(today, w)));
        casefile.loadSealed(new CasefileBulk.SealedRecord(
                DemoStaff.id("record", "teresa"),
                StoryPeople.SHELTERED,
                today.minusMonths(4),
                DemoStaff.id("user", "rete"),
                DemoStaff.id("body", "rete-antiviolenza"),
                SealedNetwork.ANTI_VIOLENCE));
    }

    private static List<NewHelp> helps(LocalDate today, LocalDate since, Worker w) {
        return List.of(
                new NewHelp(
                        StoryPeople.ERNESTO,
                        HelpKind.SOCIAL_WORK.name(),
                        w.organisation(),
                        DemoStaff.contact("comune-cremona"),
                        Period.since(since),
                        new HelpDetail(null, "", Compartment.ORDINARY, "IN_CHARGE", TAKING)),
                help(StoryPeople.ERNESTO, HelpKind.HOME_CARE, "coop-servizi", since.plusMonths(1), null),
                help(StoryPeople.MIRIAM, HelpKind.FOOD, "caritas", today.minusMonths(14), null),
                help(StoryPeople.MIRIAM, HelpKind.MONEY, "san-vincenzo", today.minusMonths(3), Money.of("120.00")),
                help(StoryPeople.CARLO, HelpKind.WORK, "il-ponte", today.minusMonths(5), null));
    }

    /** Carlo has given none. */
    private static List<NewBasis> bases(LocalDate today, Worker w) {
        return List.of(
                new NewBasis(
                        StoryPeople.MIRIAM,
                        "EXTENDED",
                        "CONSENT",
                        CONSENT,
                        Period.since(today.minusMonths(14)),
                        DemoStaff.id("user", "caritas"),
                        DemoStaff.id("body", "caritas")),
                new NewBasis(
                        StoryPeople.ERNESTO,
                        "MINIMAL",
                        "CONSENT",
                        CONSENT,
                        Period.since(today.minusMonths(25)),
                        w.user(),
                        w.organisation()));
    }

    private static NewHelp help(UUID person, HelpKind kind, String body, LocalDate since, @Nullable Money amount) {
        UUID source = DemoStaff.id("help", person + kind.name());
        return new NewHelp(
                person,
                kind.name(),
                DemoStaff.id("body", body),
                DemoStaff.contact(body),
                Period.since(since),
                new HelpDetail(amount, t("demo.help.goal." + kind), Compartment.ORDINARY, "INTAKE", source));
    }

    private static NewNote note(LocalDate day, String kind, String text, Worker w) {
        return new NewNote(RECORD, Compartment.ORDINARY, day, kind, t(text), w.user());
    }

    private static Staff staff(Worker w) {
        return new Staff(w.user(), w.organisation(), w.team(), w.subdistrict());
    }
}
