package it.trama.demo.agreement;

import static it.trama.platform.web.Texts.t;

import it.trama.agreement.AgreementBulk;
import it.trama.agreement.AgreementBulk.Party;
import it.trama.agreement.AgreementBulk.Promise;
import it.trama.agreement.AgreementBulk.Whole;
import it.trama.agreement.AgreementBulk.Words;
import it.trama.demo.DemoStep;
import it.trama.demo.Loading;
import it.trama.demo.staff.DemoStaff;
import it.trama.kernel.Period;
import it.trama.territory.Municipalities;
import it.trama.territory.Municipality;
import it.trama.trust.CurrentActor;
import it.trama.trust.SystemActor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every municipality signed the programme agreement, with the agency and the health bodies; it ends soon and nobody prepares its renewal. */
@Component
@Order(51)
class AgreementStep implements DemoStep {

    private static final String LEAD = "Cremona";
    private static final UUID OFFICE = DemoStaff.id("user", "ufficio");

    private final AgreementBulk agreements;
    private final Municipalities municipalities;
    private final CurrentActor actors;

    AgreementStep(AgreementBulk agreements, Municipalities municipalities, CurrentActor actors) {
        this.agreements = agreements;
        this.municipalities = municipalities;
        this.actors = actors;
    }

    @Override
    public String name() {
        return t("demo.step.agreements");
    }

    @Override
    public void run(Loading loading) {
        actors.runAs(SystemActor.ACTOR, () -> {
            agreements.handle(programme(loading.today()));
            agreements.handle(protocol(loading.today()));
            return loading;
        });
    }

    private Whole programme(LocalDate today) {
        var parties = new ArrayList<Party>();
        parties.add(body("azienda-sociale", true, promise("report", today.plusDays(20), 12)));
        parties.add(body("asst-cremona", true, promise("discharges", today.minusDays(5), 6)));
        parties.add(named("ats", t("demo.agreement.ats")));
        parties.add(body("comune-cremona", true));
        for (Municipality one : municipalities.all()) {
            if (!one.name().equals(LEAD)) {
                parties.add(named(one.istatCode(), t("demo.agreement.municipality", one.name())));
            }
        }
        parties.add(body("caritas", false));
        parties.add(body("coop-servizi", false));
        LocalDate signed = today.minusYears(2);
        return new Whole(
                DemoStaff.id("agreement", "programme"),
                new Words("PROGRAMME", t("demo.agreement.programme"), t("demo.agreement.programme.purpose")),
                new Period(signed, today.plusDays(100)),
                signed,
                t("demo.agreement.deed", Integer.toString(signed.getYear())),
                parties,
                OFFICE);
    }

    private static Whole protocol(LocalDate today) {
        LocalDate signed = today.minusMonths(7);
        return new Whole(
                DemoStaff.id("agreement", "protocol"),
                new Words("PROTOCOL", t("demo.agreement.protocol"), t("demo.agreement.protocol.purpose")),
                Period.since(signed),
                signed,
                "",
                List.of(
                        party("protocol:asst", DemoStaff.id("body", "asst-cremona"), "asst-cremona"),
                        party("protocol:agency", DemoStaff.id("body", "azienda-sociale"), "azienda-sociale")),
                OFFICE);
    }

    private static Party party(String id, UUID body, String code) {
        return new Party(DemoStaff.id("party", id), body, DemoStaff.bodyName(code), true, List.of());
    }

    private static Party body(String code, boolean signatory, Promise... promises) {
        return new Party(
                DemoStaff.id("party", code),
                DemoStaff.id("body", code),
                DemoStaff.bodyName(code),
                signatory,
                List.of(promises));
    }

    private static Party named(String code, String name) {
        return new Party(DemoStaff.id("party", code), null, name, true, List.of());
    }

    private static Promise promise(String code, LocalDate due, int months) {
        return new Promise(DemoStaff.id("promise", code), t("demo.agreement.duty." + code), due, months);
    }
}
