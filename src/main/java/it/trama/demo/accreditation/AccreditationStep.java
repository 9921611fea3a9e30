package it.trama.demo.accreditation;

import static it.trama.platform.web.Texts.t;

import it.trama.accreditation.AccreditationBulk;
import it.trama.accreditation.AccreditationBulk.Act;
import it.trama.accreditation.AccreditationBulk.Candidate;
import it.trama.accreditation.AccreditationBulk.PastCall;
import it.trama.accreditation.AccreditationBulk.Planned;
import it.trama.accreditation.Areas;
import it.trama.demo.DemoStep;
import it.trama.demo.Loading;
import it.trama.demo.staff.DemoStaff;
import it.trama.kernel.Period;
import it.trama.trust.Staffing;
import it.trama.trust.Staffing.NewOrganisation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Seven bodies of the educational area and twelve of home care, accredited by a call of two years ago; a new call with one application in review. */
@Component
@Order(21)
class AccreditationStep implements DemoStep {

    private static final UUID OFFICE = DemoStaff.id("user", "ufficio");
    private static final List<String> AREAS = List.of(Areas.EDUCATION, Areas.HOME_CARE);

    /** A body that exists only to stand in the register; {@code education} and {@code care} hours a week, zero: not in that area. */
    private record Body(String code, String name, int education, int care) {}

    private static final List<Body> OTHERS = List.of(
            new Body("coop-girasoli", "Cooperativa sociale I Girasoli", 160, 0),
            new Body("coop-ponte-alto", "Cooperativa sociale Ponte Alto", 120, 0),
            new Body("coop-orizzonte", "Cooperativa sociale Orizzonte", 90, 0),
            new Body("coop-bottega", "Cooperativa La Bottega dei Ragazzi", 140, 0),
            new Body("ass-crescere", "Associazione Crescere Insieme APS", 60, 0),
            new Body("coop-cura-viva", "Cooperativa sociale Cura Viva", 0, 320),
            new Body("coop-casa-mia", "Cooperativa sociale A Casa Mia", 0, 280),
            new Body("coop-san-michele", "Cooperativa San Michele", 0, 210),
            new Body("coop-padana", "Cooperativa Assistenza Padana", 0, 260),
            new Body("coop-torrazzo", "Cooperativa sociale Torrazzo", 0, 190),
            new Body("fond-ospedale", "Fondazione Ospedale Vecchio", 0, 150),
            new Body("fond-soresina", "Fondazione Zucchi di Soresina", 0, 130),
            new Body("srl-vicino", "Vicino a Te impresa sociale", 0, 240),
            new Body("coop-serio", "Cooperativa sociale Alto Serio", 0, 110),
            new Body("coop-verde-casa", "Cooperativa Verde Casa", 0, 100));

    private final AccreditationBulk accreditation;
    private final Staffing staffing;

    AccreditationStep(AccreditationBulk accreditation, Staffing staffing) {
        this.accreditation = accreditation;
        this.staffing = staffing;
    }

    @Override
    public String name() {
        return t("demo.step.accreditation");
    }

    @Override
    public void run(Loading loading) {
        LocalDate today = loading.today();
        OTHERS.forEach(body -> add(body, today));
        closed(today);
        open(today);
    }

    private void closed(LocalDate today) {
        LocalDate opened = today.minusYears(2).minusDays(60);
        accreditation.load(
                new PastCall(
                        DemoStaff.id("call", "closed"),
                        t(
                                "demo.accreditation.closed",
                                Integer.toString(opened.getYear()),
                                Integer.toString(opened.getYear() + 3)),
                        new Act("111", opened),
                        new Period(opened.plusDays(1), opened.plusDays(31)),
                        AREAS,
                        new Act("133", opened.plusDays(58)),
                        OFFICE),
                candidates(),
                List.of(new Planned(
                        DemoStaff.id("body", "coop-servizi"),
                        Areas.HOME_CARE,
                        today.plusDays(3),
                        t("demo.accreditation.check"))));
    }

    private void open(LocalDate today) {
        accreditation.load(
                new PastCall(
                        DemoStaff.id("call", "open"),
                        t("demo.accreditation.open"),
                        new Act("87", today.minusDays(12)),
                        new Period(today.minusDays(10), today.plusDays(20)),
                        AREAS,
                        null,
                        OFFICE),
                List.of(new Candidate(DemoStaff.id("body", "accoglienza"), Areas.EDUCATION, new BigDecimal("80.00"))),
                List.of());
    }

    private void add(Body body, LocalDate today) {
        UUID id = DemoStaff.id("body", body.code());
        staffing.addOrganisation(new NewOrganisation(
                id, body.code(), body.name(), "cooperative", t("demo.accreditation.contact"), "", ""));
        staffing.addAgreement(id, "PROCESSOR_ART28", today.minusYears(2), today.plusYears(1));
    }

    private static List<Candidate> candidates() {
        var all = new ArrayList<Candidate>();
        all.add(candidate("coop-servizi", Areas.EDUCATION, 180));
        all.add(candidate("coop-argine", Areas.EDUCATION, 130));
        all.add(candidate("coop-servizi", Areas.HOME_CARE, 400));
        all.add(candidate("coop-argine", Areas.HOME_CARE, 220));
        for (Body body : OTHERS) {
            if (body.education() > 0) {
                all.add(candidate(body.code(), Areas.EDUCATION, body.education()));
            }
            if (body.care() > 0) {
                all.add(candidate(body.code(), Areas.HOME_CARE, body.care()));
            }
        }
        return all;
    }

    private static Candidate candidate(String body, String area, int hours) {
        return new Candidate(DemoStaff.id("body", body), area, BigDecimal.valueOf(hours));
    }
}
