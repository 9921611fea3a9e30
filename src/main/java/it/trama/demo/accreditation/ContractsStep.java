package it.trama.demo.accreditation;

import static it.trama.platform.web.Texts.t;

import it.trama.accreditation.Areas;
import it.trama.accreditation.ContractBulk;
import it.trama.accreditation.ContractBulk.Entrusted;
import it.trama.accreditation.ContractBulk.Level;
import it.trama.accreditation.ContractBulk.Papers;
import it.trama.accreditation.ContractBulk.Past;
import it.trama.accreditation.ContractBulk.Table;
import it.trama.accreditation.ContractBulk.Together;
import it.trama.demo.DemoStep;
import it.trama.demo.Loading;
import it.trama.demo.staff.DemoStaff;
import it.trama.kernel.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was entrusted in the two real areas, with amounts that are invented and say so, once again to the same body; a co-design; two levels. */
@Component
@Order(22)
class ContractsStep implements DemoStep {

    private final ContractBulk contracts;

    ContractsStep(ContractBulk contracts) {
        this.contracts = contracts;
    }

    @Override
    public String name() {
        return t("demo.step.contracts");
    }

    private static UUID body(String code) {
        return DemoStaff.id("body", code);
    }

    @Override
    public void run(Loading loading) {
        LocalDate today = loading.today();
        contracts.load(new Past(entrusted(today), together(today), levels(today)), DemoStaff.id("user", "ufficio"));
    }

    private static List<Entrusted> entrusted(LocalDate today) {
        return List.of(
                one("1", "coop-servizi", "ACCREDITATION", Areas.HOME_CARE, "96000", today.minusDays(400), ""),
                one("2", "coop-argine", "ACCREDITATION", Areas.EDUCATION, "72000", today.minusDays(390), ""),
                one("3", "coop-argine", "DIRECT", Areas.EDUCATION, "18500", today.minusDays(300), ""),
                one(
                        "4",
                        "coop-argine",
                        "DIRECT",
                        Areas.EDUCATION,
                        "21000",
                        today.minusDays(60),
                        t("demo.contracts.again")),
                one("5", "coop-cura-viva", "NEGOTIATED", Areas.HOME_CARE, "154000", today.minusDays(200), ""));
    }

    private static Entrusted one(
            String number, String body, String route, String category, String amount, LocalDate on, String again) {
        return new Entrusted(
                DemoStaff.id("procurement", number),
                body(body),
                route,
                category,
                new BigDecimal(amount),
                new Papers(
                        t("demo.contracts.subject." + number),
                        "D" + number,
                        on,
                        new Period(on.plusDays(10), on.plusYears(1))),
                again);
    }

    private static List<Together> together(LocalDate today) {
        return List.of(new Together(
                DemoStaff.id("codesign", "1"),
                t("demo.contracts.together"),
                "64",
                new Period(today.minusDays(120), today.minusDays(89)),
                List.of(body("coop-servizi"), body("accoglienza")),
                List.of(
                        new Table(today.minusDays(60), t("demo.contracts.table.1")),
                        new Table(today.minusDays(25), t("demo.contracts.table.2")))));
    }

    private static List<Level> levels(LocalDate today) {
        var year = new Period(today.minusDays(200), today.plusDays(165));
        return List.of(
                new Level(
                        DemoStaff.id("level", "1"),
                        body("coop-servizi"),
                        "TWO",
                        t("demo.contracts.service.care"),
                        year,
                        t("demo.contracts.evidence")),
                new Level(
                        DemoStaff.id("level", "2"),
                        body("coop-argine"),
                        "ONE",
                        t("demo.contracts.service.education"),
                        year,
                        t("demo.contracts.evidence")));
    }
}
