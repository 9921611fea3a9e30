package it.trama.demo.governance;

import static it.trama.platform.web.Texts.t;

import it.trama.demo.document.PaperPage;
import it.trama.demo.staff.DemoStaff;
import it.trama.governance.GovernanceBulk.Loaded;
import it.trama.governance.GovernancePast;
import it.trama.governance.GovernancePast.Adopted;
import it.trama.governance.GovernancePast.Left;
import it.trama.governance.GovernancePast.Proposed;
import it.trama.governance.GovernancePast.Written;
import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.platform.files.PdfPrinter;
import it.trama.trust.CurrentActor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** What the secretariat did around the sessions: a regulation, minutes, things to follow, the next convocation. */
@Component
class SessionStory {

    private static final UUID REGULATION = DemoStaff.id("regulation", "access");
    private static final int ADOPTED = 19;
    private static final int WITHIN = 90;
    private static final Actor SECRETARY = new Actor(
            DemoStaff.id("user", "segreteria"),
            DemoStaff.id("membership", "segreteria@comune-cremona"),
            DemoStaff.id("body", "comune-cremona"),
            "segreteria",
            Set.of(Role.ASSEMBLY_SECRETARY),
            Set.of(),
            Set.of());

    private final CurrentActor actors;
    private final PdfPrinter printer;
    private final GovernancePast.Regulations regulations;
    private final GovernancePast.Minutes minutes;
    private final GovernancePast.Tasks tasks;
    private final GovernancePast.Calls calls;

    SessionStory(
            CurrentActor actors,
            PdfPrinter printer,
            GovernancePast.Regulations regulations,
            GovernancePast.Minutes minutes,
            GovernancePast.Tasks tasks,
            GovernancePast.Calls calls) {
        this.actors = actors;
        this.printer = printer;
        this.regulations = regulations;
        this.minutes = minutes;
        this.tasks = tasks;
        this.calls = calls;
    }

    /** The regulation that the session is going to approve. */
    UUID proposed() {
        String title = t("demo.governance.regulation");
        byte[] pdf = printer.print(
                "demo/paper",
                new PaperPage(t("demo.governance.regulation.from"), title, t("demo.governance.regulation.text")));
        return actors.runAs(SECRETARY, () -> {
            regulations.handle(
                    new Proposed(REGULATION, "accesso", title, t("demo.governance.regulation.note"), WITHIN), pdf);
            return REGULATION;
        });
    }

    void after(Loaded loaded, List<String> towns, LocalDate today) {
        actors.runAs(SECRETARY, () -> {
            regulations.handle(IntStream.range(0, ADOPTED)
                    .mapToObj(i -> adopted(i, towns.get(i * towns.size() / ADOPTED), today))
                    .toList());
            minutes.handle(new Written(
                    loaded.held(),
                    Map.of(
                            1, t("demo.governance.said.1"),
                            2, t("demo.governance.said.2"),
                            3, t("demo.governance.said.3"))));
            left(loaded.held(), "1", today.minusDays(4));
            left(loaded.held(), "2", today.plusDays(6));
            UUID done = left(loaded.held(), "3", today.minusDays(12));
            tasks.done(done, t("demo.governance.task.3.done"));
            calls.handle(DemoStaff.id("sending", "ahead"), loaded.ahead());
            return true;
        });
    }

    private static Adopted adopted(int which, String municipality, LocalDate today) {
        LocalDate day = today.minusDays(2 + which);
        return new Adopted(REGULATION, municipality, t("demo.governance.adopted", 20 + which), day);
    }

    private UUID left(UUID session, String which, LocalDate due) {
        UUID id = DemoStaff.id("task", which);
        tasks.handle(new Left(
                id, session, t("demo.governance.task." + which), t("demo.governance.task." + which + ".owner"), due));
        return id;
    }
}
