package it.trama.admission;

import it.trama.kernel.Sex;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Loads lists at once, as owner: for the demo and for who begins with lists that are on paper. Obeys the schema. */
public interface AdmissionBulk {

    void load(Load load);

    /** @param ofDistrict facilities whose list the district holds; the others hold theirs */
    record Load(List<Application> applications, List<Guest> guests, Set<UUID> ofDistrict) {}

    /** @param facts values by question, known since the application was made */
    record Application(
            UUID id,
            String number,
            Person person,
            Asked asked,
            Maker maker,
            Map<String, String> facts,
            List<At> places) {}

    record Person(UUID id, @Nullable UUID record, String name, LocalDate born, Sex sex, String municipality) {}

    record Asked(String rules, String need, String askedBy, String contact, LocalDate on) {}

    record Maker(UUID user, String name, String owner) {}

    /** @param offered an offer under way, with its last day; the place is then OFFERED */
    record At(
            UUID id, Home home, PlaceState state, @Nullable Offered offered) {}

    record Home(UUID facility, UUID organisation, String kind, String municipality) {}

    record Offered(UUID id, Instant madeAt, LocalDate expiresOn, int rank, int waiting) {}

    /** Who lives there already. */
    record Guest(UUID id, Home home, int bed, String name, LocalDate since) {}
}
