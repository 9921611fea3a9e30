package it.trama.demo.steps;

import it.trama.demo.SyntheticHousehold;
import it.trama.demo.SyntheticIsee;
import it.trama.demo.SyntheticPerson;
import it.trama.people.PeopleBulk.Birth;
import it.trama.people.PeopleBulk.Indicator;
import it.trama.people.PeopleBulk.NewHousehold;
import it.trama.people.PeopleBulk.NewIsee;
import it.trama.people.PeopleBulk.NewMember;
import it.trama.people.PeopleBulk.NewPerson;
import java.time.LocalDate;
import java.util.List;

/** Synthetic households in the words of the people's front door. */
final class Households {

    private static final int LEAST_YEARS = 6;
    private static final int MORE_YEARS = 24;

    private Households() {}

    /** They have lived there since before history began, each household from another day. */
    static NewHousehold of(SyntheticHousehold household, LocalDate today) {
        int spread = Math.floorMod(household.id().hashCode(), MORE_YEARS * 365);
        var isee = household.isee();
        return new NewHousehold(
                household.id(),
                household.municipality(),
                household.address().line(),
                today.minusYears(LEAST_YEARS).minusDays(spread),
                household.members().stream()
                        .map(m -> new NewMember(person(m.person()), m.relation().name()))
                        .toList(),
                isee == null ? null : isee(isee));
    }

    private static NewPerson person(SyntheticPerson person) {
        return new NewPerson(
                person.id(),
                person.name().family(),
                person.name().given(),
                person.sex(),
                new Birth(person.birth().date(), person.birth().belfiore()),
                person.citizenship(),
                person.fiscalCode());
    }

    private static NewIsee isee(SyntheticIsee isee) {
        var i = isee.indicators();
        return new NewIsee(
                isee.id(),
                isee.dsuProtocol(),
                isee.validity(),
                List.of(new Indicator("ORDINARIO", i.isee(), i.ise(), i.isr(), i.isp(), i.scale())));
    }
}
