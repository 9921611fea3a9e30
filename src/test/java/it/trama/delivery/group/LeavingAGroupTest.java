package it.trama.delivery.group;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.kernel.Period;
import it.trama.trust.signin.As;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TramaTest
class LeavingAGroupTest {

    @Autowired
    As as;

    @Autowired
    ManageGroup manage;

    @Autowired
    Groups groups;

    @Autowired
    Clock clock;

    @Test
    void who_leaves_takes_part_today_for_the_last_time() {
        LocalDate today = LocalDate.now(clock);
        var group = new Group(
                UUID.randomUUID(),
                new Group.Named(Group.Kind.HOMEWORK, "Compiti del martedì", ""),
                new Group.Terms(Group.Unit.HOUR, BigDecimal.TEN, false),
                Period.since(today.minusMonths(2)));
        as.run("caritas", () -> manage.handle(group));
        UUID member = UUID.randomUUID();
        as.run(
                "caritas",
                () -> manage.handle(new ManageGroup.Join(member, group.id(), null, "Gino", today.minusMonths(1))));
        as.run("caritas", () -> {
            manage.handle(new ManageGroup.Leave(group.id(), member));
            return true;
        });
        var left = as.inTransaction("caritas", () -> groups.members(group.id()));
        assertThat(left).noneMatch(one -> one.takesPart(today.plusDays(1)));
    }
}
