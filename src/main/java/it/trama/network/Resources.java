package it.trama.network;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The resource map: each facility with all that one looks for before calling. No personal datum; needs a transaction or none at all. */
public interface Resources {

    /** A facility that is not closed. */
    record Resource(UUID id, String name, Kind kind, Body body, Place place, About about, State state) {

        /** Places that nobody takes today, as last declared; empty: not declared, or there are none at all. */
        public Optional<Integer> free() {
            return state.occupied == null || state.places == 0
                    ? Optional.empty()
                    : Optional.of(Math.max(0, state.places - state.occupied));
        }
    }

    /**
     * @param sector SOCIAL, SOCIO_HEALTH or NETWORK
     * @param mode   RESIDENTIAL, DAY, NIGHT, HOME or DESK
     */
    record Kind(String code, String name, String sector, String audience, String mode) {}

    record Body(UUID id, String name) {}

    /**
     * @param latitude  of the facility, or of its town when not known better
     * @param territory ISTAT codes of the municipalities it serves; none: the whole district
     */
    record Place(
            String istatCode,
            String municipality,
            String address,
            double latitude,
            double longitude,
            List<String> territory) {}

    record About(
            String description,
            String phone,
            String email,
            Reach reach,
            Opening opening,
            List<Service> services,
            boolean openToAll) {}

    record Reach(Set<String> audiences, Set<String> languages, Set<String> accessibility) {}

    record Opening(boolean always, String note, List<Hours> hours) {}

    /** @param weekday 1 is Monday */
    record Hours(int weekday, LocalTime opens, LocalTime closes) {}

    record Service(UUID id, String name, String description, Set<String> audiences, String access, String cost) {}

    /**
     * @param occupied as declared last; null: never
     * @param saved    when somebody answered for these facts last
     */
    record State(
            int places,
            @Nullable Integer occupied,
            @Nullable LocalDate declared,
            boolean authorised,
            boolean accredited,
            Instant saved,
            int version) {}

    /** By name; those that everybody may see, or all of them. */
    List<Resource> all(boolean onlyOpenToAll);

    Optional<Resource> find(UUID id);

    /** Kinds in use, in the order of the law. */
    List<Kind> kinds();
}
