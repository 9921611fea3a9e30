package it.trama.admission;

import it.trama.admission.WaitingOrder.Line;
import it.trama.admission.WaitingOrder.Waiting;
import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The places on the lists, their moves, and the list of any moment. Called within the caller's transaction, under the OWNED policy; the caller audits. */
public interface PlaceBook {

    record Place(UUID id, Applicant applicant, Where where, Now now) {

        /** Whether this side of the table of moves is the actor's. */
        public boolean side(PlaceMove.Side side, Actor actor) {
            return switch (side) {
                case MAKER -> maker(actor);
                case HOLDER -> holder(actor);
                case EITHER -> maker(actor) || holder(actor) || home(actor);
                case HOME -> home(actor);
            };
        }

        /** Whoever works on the record sees the place too, so reading it is enough for a worker. */
        private boolean maker(Actor actor) {
            return actor.keys().contains(applicant.owner())
                    || (applicant.record() != null && actor.has(Role.SOCIAL_WORKER));
        }

        private boolean home(Actor actor) {
            return actor.organisation().equals(where.organisation()) && actor.hasAny(Role.PROVIDER, Role.COORDINATOR);
        }

        private boolean holder(Actor actor) {
            return actor.has(Role.SYSTEM) || (where.district() ? actor.has(Role.COORDINATOR) : home(actor));
        }
    }

    /** @param personKey tells persons apart, known to the registry or not */
    record Applicant(
            UUID application,
            String number,
            String name,
            @Nullable UUID person,
            @Nullable UUID record,
            String personKey,
            String owner) {}

    /** @param district the district holds the list, not the facility */
    record Where(UUID facility, UUID organisation, String kind, boolean district, int wish) {}

    record Now(PlaceState state, LocalDate waitingFrom, int refusals) {}

    /** What a move says and leaves behind. */
    record Change(LocalDate waitingFrom, int refusals, String reason, String note) {

        /** Waiting goes on as it was. */
        public static Change keep(Place place, String reason, String note) {
            return new Change(place.now().waitingFrom(), place.now().refusals(), reason, note);
        }
    }

    /** A list as it was at a moment, by the rules of then. */
    record Standing(ListRules rules, LocalDate day, List<Line> lines, List<Waiting> others) {

        public Optional<Line> of(UUID place) {
            return lines.stream()
                    .filter(line -> line.scored().waiting().place().equals(place))
                    .findFirst();
        }
    }

    /** @throws it.trama.kernel.NotFound when it is not there or not for the actor */
    Place require(UUID place);

    /** Also those that are over. */
    List<Place> ofApplication(UUID application);

    /** Newest application first, in the order of the wishes; also those that are over. */
    List<Place> ofRecord(UUID record);

    /** Those that are not over and that the facility may see, by name. */
    List<Place> ofFacility(UUID facility);

    /** Facilities whose list the district holds at a moment. */
    List<UUID> ofDistrict(Instant at);

    /** The caller has asked {@link PlaceMove#from} and {@link Place#side}. */
    void move(Place place, PlaceMove move, Change change);

    Standing standing(UUID facility, Instant at);

    /** Who holds the list and by which rules, at a moment. */
    Held held(UUID facility, String kind, Instant at);

    record Held(ListRules rules, boolean district) {}
}
