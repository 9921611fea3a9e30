package it.trama.people;

import it.trama.kernel.FiscalCode;
import it.trama.kernel.Money;
import it.trama.kernel.Period;
import it.trama.kernel.Sex;
import it.trama.people.PeopleBulk.Birth;
import it.trama.people.PeopleBulk.Indicator;
import it.trama.people.PeopleBulk.NewHousehold;
import it.trama.people.PeopleBulk.NewIsee;
import it.trama.people.PeopleBulk.NewMember;
import it.trama.people.PeopleBulk.NewPerson;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People that tests need, in words. Not resident unless the test says where, so that nobody's counts change. */
public record SomePeople(NewPerson person, @Nullable String municipality) {

    public static SomePeople woman(String family, String given, String born) {
        return of(family, given, born, Sex.FEMALE);
    }

    public static SomePeople man(String family, String given, String born) {
        return of(family, given, born, Sex.MALE);
    }

    private static SomePeople of(String family, String given, String born, Sex sex) {
        var birth = LocalDate.parse(born);
        var code = FiscalCode.compute(family, given, birth, sex, "D150");
        return new SomePeople(
                new NewPerson(UUID.randomUUID(), family, given, sex, new Birth(birth, "D150"), "380", code), null);
    }

    public SomePeople livingIn(String istatCode) {
        return new SomePeople(person, istatCode);
    }

    public SomePeople withCode(@Nullable FiscalCode code) {
        var p = person;
        return new SomePeople(
                new NewPerson(p.id(), p.familyName(), p.givenName(), p.sex(), p.birth(), p.citizenship(), code),
                municipality);
    }

    public UUID id() {
        return person.id();
    }

    public String code() {
        FiscalCode code = person.fiscalCode();
        return code == null ? "" : code.value();
    }

    /** A household of one, without ISEE. */
    public NewHousehold alone() {
        return with(List.of(new NewMember(person, "HEAD")), null);
    }

    /** Head of a household with these children and an ordinary ISEE of this year. */
    public NewHousehold withChildren(LocalDate today, SomePeople... children) {
        var members = new java.util.ArrayList<>(List.of(new NewMember(person, "HEAD")));
        for (SomePeople child : children) {
            members.add(new NewMember(child.person, "CHILD"));
        }
        var year = new Period(today.withDayOfYear(1), today.plusYears(1).withDayOfYear(1));
        var indicator = new Indicator(
                "ORDINARIO",
                Money.of("8250.40"),
                Money.of("12953.13"),
                Money.of("12000"),
                Money.of("4765.65"),
                new BigDecimal("1.57"));
        return with(members, new NewIsee(UUID.randomUUID(), "INPS-ISEE-0001", year, List.of(indicator)));
    }

    private NewHousehold with(List<NewMember> members, @Nullable NewIsee isee) {
        return new NewHousehold(
                UUID.randomUUID(), municipality, "Via delle Prove 1", LocalDate.of(2015, 3, 1), members, isee);
    }
}
