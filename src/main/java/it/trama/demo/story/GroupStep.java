package it.trama.demo.story;

import static it.trama.platform.web.Texts.t;

import it.trama.delivery.BeneficiaryLabel;
import it.trama.delivery.GroupBulk;
import it.trama.delivery.GroupBulk.Member;
import it.trama.delivery.GroupBulk.Named;
import it.trama.delivery.GroupBulk.PastGroup;
import it.trama.delivery.GroupBulk.Session;
import it.trama.demo.DemoStep;
import it.trama.demo.Loading;
import it.trama.demo.staff.DemoStaff;
import it.trama.kernel.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A workshop of the cooperative for eight people, met twice; it ends in spring. */
@Component
@Order(15)
class GroupStep implements DemoStep {

    private static final int MEMBERS = 8;
    private static final BigDecimal HOURS = new BigDecimal("1.50");

    /** An hour and a half of it do not divide by eight: the odd cents show. */
    private static final BigDecimal UNIT_COST = new BigDecimal("32.50");

    private final GroupBulk groups;

    GroupStep(GroupBulk groups) {
        this.groups = groups;
    }

    @Override
    public String name() {
        return t("demo.step.group");
    }

    @Override
    public void run(Loading loading) {
        LocalDate today = loading.today();
        List<Member> members = loading.residents().stream()
                .filter(resident -> resident.ageOn(today) >= 65)
                .limit(MEMBERS)
                .map(resident -> new Member(
                        DemoStaff.id("group-member", resident.id().toString()),
                        BeneficiaryLabel.of(resident.name(), resident.birth())))
                .toList();
        groups.load(
                new PastGroup(
                        DemoStaff.id("group", "workshop"),
                        DemoStaff.id("body", "coop-servizi"),
                        new Named("ART_THERAPY", t("demo.group.name"), t("demo.group.place")),
                        UNIT_COST,
                        new Period(today.minusMonths(2), today.plusMonths(6)),
                        members,
                        DemoStaff.id("user", "ente")),
                List.of(
                        new Session(DemoStaff.id("group-session", "1"), today.minusDays(21), HOURS),
                        new Session(DemoStaff.id("group-session", "2"), today.minusDays(7), HOURS)));
    }
}
