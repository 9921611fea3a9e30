package it.trama.people.registration;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.kernel.Actor;
import it.trama.kernel.FiscalCode;
import it.trama.kernel.Result;
import it.trama.kernel.Role;
import it.trama.kernel.Sex;
import it.trama.people.PeopleBulk;
import it.trama.people.SomePeople;
import it.trama.people.registration.NewPerson.Codes;
import it.trama.people.registration.NewPerson.Home;
import it.trama.people.registration.NewPerson.Who;
import it.trama.trust.CurrentActor;
import it.trama.trust.signin.As;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A membership for Acquanegra alone. */
@TramaTest
class RegisteringInALimitedTerritoryTest {

    static final String CREMONA = "019036";
    static final String ACQUANEGRA = "019001";

    @Autowired
    RegisterPerson register;

    @Autowired
    CurrentActor actors;

    @Autowired
    As as;

    private Result<UUID, RegistrationRefusal> register(@Nullable String municipality, @Nullable FiscalCode code) {
        Actor all = as.actor("assistente2");
        var limited = new Actor(
                all.user(),
                all.membership(),
                all.organisation(),
                all.name(),
                Set.of(Role.ACCESS_DESK),
                Set.of(),
                Set.of(ACQUANEGRA));
        var person = new NewPerson(
                UUID.randomUUID(),
                new Who("Limitati", UUID.randomUUID().toString(), Sex.FEMALE, LocalDate.of(1977, 7, 7), "380"),
                new Codes(code, null),
                new Home(municipality, "", ""));
        return actors.runAs(limited, () -> register.handle(person, Set.of(RegisterPerson.Confirmation.CODE_DISAGREES)));
    }

    @Test
    void one_registers_who_lives_there_or_nowhere_in_the_district() {
        assertThat(register(ACQUANEGRA, null)).isInstanceOf(Result.Done.class);
        assertThat(register(null, null)).isInstanceOf(Result.Done.class);
        assertThat(register(CREMONA, null)).isEqualTo(Result.refused(new RegistrationRefusal.OutsideTerritory()));
    }

    @Test
    void a_code_held_elsewhere_is_refused_without_telling_by_whom(@Autowired PeopleBulk bulk) {
        var elsewhere = SomePeople.man("Altrovi", "Piero", "1966-06-06").livingIn(CREMONA);
        bulk.load(sink -> sink.accept(elsewhere.alone()));
        assertThat(register(ACQUANEGRA, new FiscalCode(elsewhere.code())))
                .isEqualTo(Result.refused(new RegistrationRefusal.FiscalCodeHeld(null)));
    }
}
