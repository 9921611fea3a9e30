package it.trama.demo.signal;

import static it.trama.platform.web.Texts.t;

import it.trama.demo.DemoStep;
import it.trama.demo.Loading;
import it.trama.demo.Resident;
import it.trama.demo.staff.DemoStaff;
import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.signal.CallLists;
import it.trama.trust.CurrentActor;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** People of Cremona whose request was refused, shared out between two callers from today; one line of the list is wrong. */
@Component
@Order(38)
class CallListStep implements DemoStep {

    private static final int PEOPLE = 12;
    private static final int OLDEST = 60;

    private final CallLists lists;
    private final CurrentActor actors;

    CallListStep(CallLists lists, CurrentActor actors) {
        this.lists = lists;
        this.actors = actors;
    }

    @Override
    public String name() {
        return t("demo.step.lists");
    }

    @Override
    public void run(Loading loading) {
        List<Resident> refused = loading.residents().stream()
                .filter(r -> r.head() && r.home().subdistrict() == 6 && r.name().split(" ", -1).length == 2)
                .filter(r -> r.ageOn(loading.today()) < OLDEST)
                .limit(PEOPLE)
                .toList();
        var coordinator = new Actor(
                DemoStaff.id("user", "coordinatore"),
                DemoStaff.id("membership", "coordinatore"),
                DemoStaff.id("body", "comune-cremona"),
                "coordinatore",
                Set.of(Role.COORDINATOR),
                Set.of(),
                Set.of());
        var list = new CallLists.NewList(
                DemoStaff.id("list", "refused"),
                t("demo.lists.title"),
                t("demo.lists.source"),
                loading.today().plusDays(60),
                rows(refused),
                List.of(DemoStaff.id("user", "assistente"), DemoStaff.id("user", "coordinatore")),
                loading.today());
        actors.runAs(coordinator, () -> {
            lists.load(list);
            return true;
        });
    }

    private static String rows(List<Resident> people) {
        return people.stream()
                .map(r -> "%s;%s;%s;0372 000%d".formatted(family(r), given(r), r.birth(), 200 + people.indexOf(r)))
                .collect(Collectors.joining(
                        "\n", "cognome;nome;data_nascita;recapito\n", "\nBianchi;Nadia;;0372 000299\n"));
    }

    private static String family(Resident resident) {
        return resident.name().substring(0, resident.name().indexOf(' '));
    }

    private static String given(Resident resident) {
        return resident.name().substring(resident.name().indexOf(' ') + 1);
    }
}
