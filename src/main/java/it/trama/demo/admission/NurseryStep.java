package it.trama.demo.admission;

import static it.trama.platform.web.Texts.t;

import it.trama.admission.AdmissionBulk;
import it.trama.admission.AdmissionBulk.Application;
import it.trama.admission.AdmissionBulk.Asked;
import it.trama.admission.AdmissionBulk.At;
import it.trama.admission.AdmissionBulk.Home;
import it.trama.admission.AdmissionBulk.Load;
import it.trama.admission.AdmissionBulk.Maker;
import it.trama.admission.AdmissionBulk.Person;
import it.trama.admission.PlaceState;
import it.trama.demo.DemoStep;
import it.trama.demo.Loading;
import it.trama.demo.Resident;
import it.trama.demo.staff.DemoStaff;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Little children who wait for one nursery, asked for at its desk: by its own rules, not those of the homes. */
@Component
@Order(32)
class NurseryStep implements DemoStep {

    private static final int WAITING = 14;
    private static final int TO_EXAMINE = 2;
    private static final int YEARS = 3;
    private static final UUID BODY = DemoStaff.id("body", "coop-argine");
    private static final Home NURSERY = new Home(DemoStaff.id("facility", "nido-4"), BODY, "NIDO", "019076");
    private static final List<String> PARENTS = List.of("BOTH", "ONE", "BOTH", "NONE");

    private final AdmissionBulk admissions;

    NurseryStep(AdmissionBulk admissions) {
        this.admissions = admissions;
    }

    @Override
    public String name() {
        return t("demo.step.nursery");
    }

    @Override
    public void run(Loading loading) {
        List<Resident> small = loading.residents().stream()
                .filter(resident -> resident.ageOn(loading.today()) < YEARS)
                .limit(WAITING)
                .toList();
        var applications = new ArrayList<Application>();
        for (int i = 0; i < small.size(); i++) {
            applications.add(application(i, small.get(i), loading.today()));
        }
        admissions.load(new Load(applications, List.of(), Set.of()));
    }

    private static Application application(int i, Resident child, LocalDate today) {
        LocalDate on = today.minusDays(5 + (i * 31L) % 200);
        String home = child.home().municipality();
        return new Application(
                DemoStaff.id("application", "nursery-" + i),
                "LA %d/%06d".formatted(on.getYear(), 950_000 + i),
                new Person(child.id(), null, child.name(), child.birth(), child.sex(), home),
                new Asked("nursery", t("demo.nursery.need"), "FAMILY", t("demo.nursery.contact"), on),
                new Maker(DemoStaff.id("user", "ente2"), t("demo.nursery.maker"), "o:" + BODY),
                Map.of(
                        "PARENTS",
                        PARENTS.get(i % PARENTS.size()),
                        "FRAGILE",
                        i % 6 == 0 ? "YES" : "NO",
                        "SIBLINGS",
                        i % 4 == 1 ? "YES" : "NO",
                        "RESIDENCE",
                        home),
                List.of(new At(
                        DemoStaff.id("place", "nursery-" + i),
                        NURSERY,
                        i >= WAITING - TO_EXAMINE ? PlaceState.SUBMITTED : PlaceState.ON_LIST,
                        null)));
    }
}
