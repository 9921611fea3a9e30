package it.trama.people;

import it.trama.kernel.FiscalCode;
import it.trama.kernel.Money;
import it.trama.kernel.Period;
import it.trama.kernel.Sex;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Loads many households at once as the owner of the database, by every rule of the schema: all of them or none. */
public interface PeopleBulk {

    /**
     * A registry household, its head first.
     *
     * @param municipality ISTAT code; null: not resident in the district
     * @param since        they live here together from this day, or from their birth when that is later
     */
    record NewHousehold(
            UUID id,
            @Nullable String municipality,
            String address,
            LocalDate since,
            List<NewMember> members,
            @Nullable NewIsee isee) {}

    /** @param relation HEAD, SPOUSE, PARTNER, CHILD, PARENT, SIBLING or OTHER */
    record NewMember(NewPerson person, String relation) {}

    /** @param citizenship ISO 3166 numeric */
    record NewPerson(
            UUID id,
            String familyName,
            String givenName,
            Sex sex,
            Birth birth,
            String citizenship,
            @Nullable FiscalCode fiscalCode) {}

    /** @param place Belfiore code */
    record Birth(LocalDate date, @Nullable String place) {}

    /** The declaration (DSU) of the whole household, presented on the first day of its validity. */
    record NewIsee(UUID id, String dsuProtocol, Period valid, List<Indicator> indicators) {}

    record Indicator(String kind, Money isee, Money ise, Money isr, Money isp, BigDecimal scale) {}

    /**
     * @param source is given a place to put households, one after the other; none is kept in memory
     */
    void load(Consumer<Consumer<NewHousehold>> source);

    /** Adds to people who are there already: all of it or nothing. */
    void enrich(Additions additions);

    record Additions(
            List<NewTie> ties, List<NewAppointment> appointments, List<NewContact> contacts, List<Profile> profiles) {}

    /** @param kind PARENT, GRANDPARENT, SIBLING, SPOUSE, EX_SPOUSE, CARER or OTHER: what the first is to the second */
    record NewTie(UUID id, UUID one, UUID other, String kind, Period valid) {}

    /** @param representative null: not a person of the registry */
    record NewAppointment(
            UUID id,
            UUID person,
            @Nullable UUID representative,
            String name,
            RepresentativeKind kind,
            Order order,
            Period valid) {}

    record Order(String court, String number, String scope) {}

    /** @param kind PHONE or EMAIL */
    record NewContact(UUID id, UUID person, String kind, String value, String holder) {}

    /**
     * @param temporaryCode STP or ENI, of who has no fiscal code
     * @param languages     ISO 639 codes
     */
    record Profile(UUID person, @Nullable String temporaryCode, List<String> languages, boolean needsMediator) {}
}
