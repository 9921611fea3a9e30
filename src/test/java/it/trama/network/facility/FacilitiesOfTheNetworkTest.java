package it.trama.network.facility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.TramaTest;
import it.trama.demo.staff.DemoStaff;
import it.trama.network.Facilities;
import it.trama.network.Facility;
import it.trama.network.FacilityBulk;
import it.trama.network.FacilityBulk.Day;
import it.trama.network.FacilityBulk.NewFacility;
import it.trama.network.FacilityBulk.Title;
import it.trama.network.Resources;
import it.trama.network.Resources.Opening;
import it.trama.network.WeeklyHours;
import it.trama.trust.signin.As;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@TramaTest
class FacilitiesOfTheNetworkTest {

    private static final UUID BODY = DemoStaff.id("body", "fondazione-po");

    @Autowired
    As as;

    @Autowired
    Facilities facilities;

    @Autowired
    Resources resources;

    @Autowired
    FacilityBulk bulk;

    private static NewFacility home(UUID id, int places) {
        return new NewFacility(
                id,
                DemoStaff.id("body", "il-ponte"),
                "Casa di prova " + id,
                "RSA",
                new FacilityBulk.Where("019036", "Via Prova 1", "0372 1"),
                new FacilityBulk.Offer(
                        places,
                        "",
                        Set.of("OLDER"),
                        Set.of("it"),
                        Set.of("LIFT"),
                        new Opening(false, "", WeeklyHours.read("lun 8-12").orElseThrow())),
                List.of(new Title("AUTHORISATION", "CPE " + id, "SUAP", LocalDate.of(2020, 1, 1), null)));
    }

    @Test
    void count_the_seventeen_nursing_homes_and_their_beds_as_the_plan_does() {
        var homes = as.inTransaction("sindaco", facilities::all).stream()
                .filter(f -> f.kind().equals("RSA") && !f.name().startsWith("Casa di prova"))
                .toList();
        assertThat(homes).hasSize(17);
        assertThat(homes.stream().mapToInt(Facility::places).sum()).isEqualTo(2_233);
        assertThat(as.inTransaction("casa", () -> facilities.of(BODY)))
                .extracting(Facility::kind)
                .contains("RSA", "CDI", "APA");
    }

    @Test
    void loaded_twice_change_nothing_and_say_what_is_free_and_what_is_authorised() {
        var home = home(UUID.randomUUID(), 20);
        var day = new Day(home.id(), LocalDate.of(2024, 5, 1), 17);
        assertThat(as.run("ufficio", () -> bulk.handle(List.of(home), List.of(day))))
                .isPositive();
        assertThat(as.run("ufficio", () -> bulk.handle(List.of(home), List.of(day))))
                .isZero();
        var read = as.inTransaction("ufficio", () -> resources.find(home.id())).orElseThrow();
        assertThat(read.free()).contains(3);
        assertThat(read.state().authorised()).isTrue();
        assertThat(read.state().accredited()).isFalse();
        assertThat(WeeklyHours.write(read.about().opening().hours())).isEqualTo("lun 8:00-12:00");
        assertThat(as.inTransaction("ufficio", () -> facilities.find(home.id())))
                .get()
                .extracting(Facility::places)
                .isEqualTo(20);
        assertThat(as.inTransaction("ufficio", () -> resources.all(true))).anyMatch(r -> r.id().equals(home.id()));
    }

    @Test
    void are_loaded_by_nobody_outside_the_office() {
        var home = home(UUID.randomUUID(), 20);
        assertThatThrownBy(() -> as.run("casa", () -> bulk.handle(List.of(home), List.of())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void have_the_twenty_social_kinds_and_the_socio_health_ones_as_data() {
        var kinds = as.inTransaction("ufficio", resources::kinds);
        assertThat(kinds).filteredOn(kind -> kind.sector().equals("SOCIAL")).hasSize(20);
        assertThat(kinds)
                .extracting(Resources.Kind::code)
                .contains("RSA", "CDI", "C_DOM", "CSS", "RSD", "CDD", "DORMITORIO", "SAI");
    }
}
