package it.trama.shelter.night;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.kernel.Result.Done;
import it.trama.shelter.NightState;
import it.trama.shelter.ShelterDesk;
import it.trama.shelter.Shelters;
import it.trama.trust.signin.As;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TramaTest
class AFullHouseTest {

    @Autowired
    Shelters shelters;

    @Autowired
    KeepNight keep;

    @Autowired
    As as;

    @Autowired
    ShelterDesk desk;

    @Test
    void has_no_bed_for_a_woman_although_a_man_gets_one() {
        UUID house = shelters.shelter(0, 1);
        UUID woman = shelters.comes(house, shelters.nickname(), "FEMALE", "IN");
        UUID man = shelters.comes(house, shelters.nickname(), "MALE", "IN");
        assertThat(shelters.state(house, woman)).isEqualTo("WAITING");
        assertThat(shelters.state(house, man)).isEqualTo("IN");
        assertThat(shelters.get(shelters.night(house)))
                .bodyText()
                .contains("in attesa: Letti finiti", "liberi: donne 0, uomini 0");
        assertThat(shelters.get("/accoglienza")).bodyText().contains("in attesa 1");
    }

    @Test
    void gives_the_bed_that_becomes_free_to_who_waits() {
        UUID house = shelters.shelter(1, 0);
        UUID first = shelters.comes(house, shelters.nickname(), "FEMALE", "BOOKED");
        UUID second = shelters.comes(house, shelters.nickname(), "FEMALE", "IN");
        assertThat(shelters.state(house, second)).isEqualTo("WAITING");
        shelters.asks(house, first, "GAVE_UP", "");
        shelters.asks(house, second, "IN", "");
        assertThat(shelters.state(house, first)).isEqualTo("GAVE_UP");
        assertThat(shelters.state(house, second)).isEqualTo("IN");
    }

    @Test
    void takes_no_more_guests_than_beds_when_six_savers_come_at_once() throws Exception {
        UUID house = shelters.shelter(2, 0);
        List<UUID> guests = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            UUID guest = shelters.comes(house, shelters.nickname(), "FEMALE", "BOOKED");
            shelters.asks(house, guest, "GAVE_UP", "");
            guests.add(guest);
        }
        List<Callable<NightState>> savers = guests.stream()
                .<Callable<NightState>>map(guest -> () -> save(house, guest))
                .toList();
        var states = new ArrayList<NightState>();
        try (var pool = Executors.newFixedThreadPool(6)) {
            for (Future<NightState> saved : pool.invokeAll(savers)) {
                states.add(saved.get());
            }
        }
        assertThat(states).filteredOn(NightState.IN::equals).hasSize(2);
        assertThat(states).filteredOn(NightState.WAITING::equals).hasSize(4);
    }

    private NightState save(UUID house, UUID guest) {
        var ask = new KeepNight.Ask(UUID.randomUUID(), house, desk.tonight(), guest, NightState.IN, null);
        return as.run(Shelters.USER, () -> keep.handle(ask)) instanceof Done(var state) ? state : NightState.MISTAKEN;
    }

    @Test
    void has_more_beds_while_the_cold_plan_lasts() {
        UUID house = shelters.shelter(0, 1);
        UUID woman = shelters.comes(house, shelters.nickname(), "FEMALE", "IN");
        String tonight = desk.tonight().toString();
        assertThat(shelters.post(
                        "/accoglienza/letti/" + house, "sex", "FEMALE", "beds", "1", "from", tonight, "to", tonight))
                .hasStatus3xxRedirection();
        shelters.asks(house, woman, "IN", "");
        assertThat(shelters.state(house, woman)).isEqualTo("IN");
        String tomorrow = desk.tonight().plusDays(1).toString();
        assertThat(shelters.get(shelters.night(house) + "?notte=" + tomorrow))
                .bodyText()
                .contains("liberi: donne 0, uomini 1");
        assertThat(shelters.get("/accoglienza/letti/" + house)).bodyText().contains("piano freddo");
    }
}
